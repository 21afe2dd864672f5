"""Keys of other services, known by their own prefixes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

PATTERNS: Final = (
    ("Anthropic", r"(?i:sk-ant-)[\w-]{8,}"),
    ("OpenRouter", r"sk-or-[\w-]{8,}"),
    ("OpenAI", r"(?i:sk-(?:proj|svcacct|admin)-)[\w-]{16,}|sk-[\w-]{16,}|sess-[A-Za-z0-9]{32,}"),
    (
        "GitHub",
        (
            r"(?i:gh[opsur]_[A-Za-z0-9]{10,}|github_pat_\w{10,})"
            r"|v[0-9]\.[0-9a-f]{40}(?![0-9A-Za-z])"
        ),
    ),
    ("GitLab", r"(?i:gl(?:pat|rt|ptt|dt|oas|cbt|ft|soat|agent|imt|ffct|ttr))-[\w.-]{8,}"),
    ("Bitbucket", r"ATBB[A-Za-z0-9]{20,}|BBDC-[\w+/=-]{20,}"),
    (
        "Slack",
        (
            r"(?i:xox[a-z])-[\w-]{8,}|xoxe\.xox[a-z]-[\w-]{8,}|xapp-[\w-]{8,}"
            r"|https://hooks\.slack\.com/(?:services|workflows|triggers)/[\w/-]{8,}"
        ),
    ),
    ("AWS", r"(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])"),
    (
        "Google",
        (
            r"AIza[\w-]{20,}|ya29\.[\w-]{8,}|GOCSPX-[\w-]{8,}|1//0[\w-]{20,}|AQ\.Ab[\w-]{30,}"
            r"|[0-9]{6,15}-[a-z0-9]{20,40}\.apps\.googleusercontent\.com"
        ),
    ),
    ("Microsoft", r"https://[\w.-]{1,80}\.webhook\.office\.com/\S{8,}"),
    ("Stripe", r"(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{8,}|whsec_[\w+/=]{8,}"),
    ("HubSpot", r"pat-(?:na|eu|ap)\d-[0-9a-f-]{8,}"),
    (
        "Airtable",
        r"pat[A-Za-z0-9]{14}\.[0-9a-f]{16,}|pat[A-Za-z0-9]{14}(?![\w-])|key[A-Za-z0-9]{14}(?![\w-])",
    ),
    ("SendGrid", r"SG\.[\w-]{8,}\.[\w-]{8,}"),
    ("Brevo", r"xkeysib-[0-9a-f]{20,}[\w-]*"),
    ("Resend", r"re_[A-Za-z0-9]{6,12}_[A-Za-z0-9]{16,}"),
    ("npm", r"npm_[A-Za-z0-9]{10,}"),
    ("PyPI", r"pypi-[\w-]{16,}"),
    ("RubyGems", r"rubygems_[0-9a-f]{32,}"),
    ("Docker", r"dckr_(?:pat|oat)_[\w-]{8,}"),
    ("DigitalOcean", r"do[opr]_v1_[0-9a-f]{16,}"),
    ("Heroku", r"HRKU-[\w-]{20,}"),
    ("Fly.io", r"fo1_[\w-]{20,}|FlyV1 fm\d_[\w+/=]{16,}"),
    ("Vercel", r"vc[piakr]_[A-Za-z0-9]{20,}"),
    ("Hugging Face", r"(?:hf|api_org)_[A-Za-z0-9]{16,}"),
    ("Telegram", r"(?:bot)?\d{8,10}:AA[\w-]{30,}"),
    (
        "Discord",
        (
            r"[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,}"
            r"|https://(?:\w{2,8}\.)?discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{8,}/[\w-]{16,}"
        ),
    ),
    ("Linear", r"lin_(?:api|oauth|wh)_[A-Za-z0-9]{8,}"),
    ("Figma", r"fig[dour]_[\w-]{8,}"),
    ("Shopify", r"shp(?:at|ca|pa|ss|tka|ua)_[0-9a-zA-Z]{8,}"),
    ("Square", r"sq0[a-z]{3}-[\w-]{20,}|EAAA[\w-]{56,}"),
    ("PayPal", r"access_token\$(?:production|sandbox)\$[0-9a-z$]{16,}"),
    ("Facebook", r"EAA[A-Z][A-Za-z0-9]{60,}"),
    ("Atlassian", r"AT[AC]TT3[\w=-]{16,}"),
    ("Trello", r"ATTA[0-9a-f]{32,}"),
    ("Postman", r"PMAK-[0-9a-f-]{16,}"),
    ("Groq", r"gsk_[A-Za-z0-9]{16,}"),
    ("Perplexity", r"pplx-[A-Za-z0-9]{16,}"),
    ("xAI", r"xai-[A-Za-z0-9]{16,}"),
    ("Replicate", r"r8_[A-Za-z0-9]{16,}"),
    ("Fireworks", r"fw_[A-Za-z0-9]{20,}"),
    ("Pinecone", r"pcsk_\w{20,}"),
    ("Tavily", r"tvly-[\w-]{16,}"),
    ("LangSmith", r"lsv2_(?:pt|sk)_\w{20,}"),
    ("NVIDIA", r"nvapi-[\w-]{20,}"),
    ("Supabase", r"sb(?:p|_secret|_publishable)_[\w-]{16,}"),
    ("Netlify", r"nfp_[A-Za-z0-9]{16,}"),
    ("PlanetScale", r"pscale_(?:tkn|pw|oauth)_[\w.-]{16,}"),
    ("Neon", r"napi_[a-z0-9]{20,}"),
    ("Databricks", r"dapi[0-9a-f]{32}(?:-\d)?"),
    ("Terraform Cloud", r"[A-Za-z0-9]{14}\.atlasv1\.[\w-]{20,}"),
    ("HashiCorp Vault", r"hv[sbr]\.[\w-]{20,}"),
    ("Grafana", r"gl(?:sa|c)_[\w+/=]{20,}"),
    ("New Relic", r"NR(?:AK|JS|II|RA)-[A-Z0-9]{16,}"),
    ("Sentry", r"sntry[su]_[\w+/=-]{20,}"),
    ("PostHog", r"ph[cx]_[A-Za-z0-9]{20,}"),
    ("SonarQube", r"sq[apu]_[0-9a-f]{32,}"),
    ("Doppler", r"dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{20,}"),
    ("1Password", r"ops_eyJ[\w-]{16,}"),
    ("Dropbox", r"sl\.[\w-]{40,}"),
    ("Asana", r"[12]/\d{10,}(?:/\d+)?:[0-9a-f]{16,}"),
    ("ClickUp", r"pk_\d{4,}_[A-Z0-9]{16,}"),
    ("Typeform", r"tfp_\w{20,}"),
    ("Contentful", r"CFPAT-[\w-]{20,}"),
    ("Mapbox", r"[ps]k\.eyJ[\w-]{8,}\.[\w-]{8,}"),
    ("n8n", r"n8n_api_[A-Za-z0-9]{16,}"),
    ("ElevenLabs", r"sk_[0-9a-f]{48}(?![0-9A-Za-z])"),
    ("Mailgun", r"key-[0-9a-f]{32}"),
    ("Mailchimp", r"[0-9a-f]{32}-us\d{1,2}"),
    ("Twilio", r"(?:SK|AC)[0-9a-f]{32}(?![0-9A-Za-z])"),
    ("Tailscale", r"tskey-[a-z]{2,10}-[\w-]{16,}"),
    ("a server (an SSH key)", r"ssh-(?:rsa|ed25519|dss) AAAA[\w+/=]{16,}"),
    ("a server (a private key)", r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----"),
    ("another service (a JWT)", r"eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?"),
)
"""Each service with how its keys look; what stands in front of one is no part of it."""

KEYS: Final = tuple(
    (service, re.compile(rf"(?<![A-Za-z0-9_-])(?:{pattern})", re.ASCII))
    for service, pattern in PATTERNS
)
"""Each service with the pattern of its keys, in the order in which they are to be looked for."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key that stands in a text, and whose it is."""

    service: str
    text: str


def keys_in(text: str) -> Iterator[Key]:
    """Yield the first key of each service that stands in the text."""
    for service, pattern in KEYS:
        match = pattern.search(text)
        if match:
            yield Key(service, match[0])
