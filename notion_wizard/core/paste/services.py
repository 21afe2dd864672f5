"""Keys of other services, known by their own prefixes."""

import re
from typing import Final

_PATTERNS: Final = (
    ("Anthropic", r"sk-ant-[\w-]{8,}"),
    ("OpenRouter", r"sk-or-[\w-]{8,}"),
    ("OpenAI", r"sk-(?:proj-|svcacct-|admin-)?[\w-]{16,}"),
    ("GitHub", r"gh[opsur]_[A-Za-z0-9]{16,}|github_pat_\w{16,}"),
    ("GitLab", r"gl(?:pat|rt|ptt|dt|oas|cbt|ft|soat|agent)-[\w.-]{8,}"),
    ("Slack", r"xox[a-z]-[\w-]{8,}|xapp-[\w-]{8,}|https://hooks\.slack\.com/\S+"),
    ("AWS", r"(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}(?![A-Za-z0-9])"),
    ("Google", r"AIza[\w-]{20,}|ya29\.[\w-]{8,}|GOCSPX-[\w-]{8,}"),
    ("Stripe", r"(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{8,}|whsec_[\w+/=]{8,}"),
    ("HubSpot", r"pat-(?:na|eu)\d-[0-9a-f-]{8,}"),
    (
        "Airtable",
        r"pat[A-Za-z0-9]{14}\.[0-9a-f]{16,}|pat[A-Za-z0-9]{14}(?![\w-])|key[A-Za-z0-9]{14}(?![\w-])",
    ),
    ("SendGrid", r"SG\.[\w-]{8,}\.[\w-]{8,}"),
    ("npm", r"npm_[A-Za-z0-9]{16,}"),
    ("PyPI", r"pypi-[\w-]{16,}"),
    ("Docker", r"dckr_(?:pat|oat)_[\w-]{8,}"),
    ("DigitalOcean", r"do[opr]_v1_[0-9a-f]{16,}"),
    ("Hugging Face", r"hf_[A-Za-z0-9]{16,}"),
    ("Telegram", r"\d{8,10}:AA[\w-]{30,}"),
    ("Discord", r"[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,}"),
    ("Linear", r"lin_(?:api|oauth)_[A-Za-z0-9]{8,}"),
    ("Figma", r"fig[dour]_[\w-]{8,}"),
    ("Shopify", r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{8,}"),
    ("Atlassian", r"ATATT3[\w=-]{16,}|ATCTT3[\w=-]{16,}"),
    ("Trello", r"ATTA[0-9a-f]{32,}"),
    ("Postman", r"PMAK-[0-9a-f-]{16,}"),
    ("Groq", r"gsk_[A-Za-z0-9]{16,}"),
    ("Perplexity", r"pplx-[A-Za-z0-9]{16,}"),
    ("xAI", r"xai-[A-Za-z0-9]{16,}"),
    ("Replicate", r"r8_[A-Za-z0-9]{16,}"),
    ("Supabase", r"sb(?:p|_secret|_publishable)_[\w-]{16,}"),
    ("Netlify", r"nfp_[A-Za-z0-9]{16,}"),
    ("Databricks", r"dapi[0-9a-f]{32}"),
    ("Dropbox", r"sl\.[\w-]{40,}"),
    ("Asana", r"[12]/\d{10,}(?:/\d+)?:[0-9a-f]{16,}"),
    ("ClickUp", r"pk_\d{4,}_[A-Z0-9]{16,}"),
    ("Mailgun", r"key-[0-9a-f]{32}"),
    ("Mailchimp", r"[0-9a-f]{32}-us\d{1,2}"),
    ("Twilio", r"(?:SK|AC)[0-9a-f]{32}(?![0-9A-Za-z])"),
    ("a server (an SSH key)", r"ssh-(?:rsa|ed25519) AAAA[\w+/=]{16,}"),
    ("a server (a private key)", r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----"),
    ("another service (a JWT)", r"eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?"),
)
KEYS: Final = tuple(
    (service, re.compile(rf"(?<![\w-])(?:{pattern})")) for service, pattern in _PATTERNS
)
"""Each service with the pattern of its keys, in the order in which they are to be looked for."""


def service_of(text: str) -> str | None:
    """Return the service whose key stands in the text, or None."""
    return next((service for service, key in KEYS if key.search(text)), None)
