"""Recognises values by the name they stand under: another service's, or no token's at all."""

import re
from typing import Final

from notion_wizard.core.paste.others.services import Key
from notion_wizard.core.token import SHAPES

_SERVICES: Final = {
    "ai21": "AI21", "airtable": "Airtable", "algolia": "Algolia", "anthropic": "Anthropic",
    "apify": "Apify", "asana": "Asana", "atlassian": "Atlassian", "auth0": "Auth0", "aws": "AWS",
    "azure": "Azure", "bitbucket": "Bitbucket", "brevo": "Brevo", "calendly": "Calendly",
    "circleci": "CircleCI", "claude": "Anthropic", "clerk": "Clerk", "clickup": "ClickUp",
    "cloudflare": "Cloudflare", "coda": "Coda", "codecov": "Codecov", "cohere": "Cohere",
    "confluence": "Atlassian", "contentful": "Contentful", "datadog": "Datadog", "deepl": "DeepL",
    "deepseek": "DeepSeek", "digitalocean": "DigitalOcean", "discord": "Discord",
    "docker": "Docker", "dockerhub": "Docker", "dropbox": "Dropbox", "elevenlabs": "ElevenLabs",
    "facebook": "Facebook", "figma": "Figma", "firebase": "Firebase", "firecrawl": "Firecrawl",
    "gcp": "Google", "gemini": "Google", "gh": "GitHub", "github": "GitHub", "gitlab": "GitLab",
    "google": "Google", "grafana": "Grafana", "groq": "Groq", "heroku": "Heroku",
    "hf": "Hugging Face", "hubspot": "HubSpot", "huggingface": "Hugging Face",
    "huggingfacehub": "Hugging Face", "instagram": "Instagram", "intercom": "Intercom",
    "jira": "Atlassian", "langchain": "LangChain", "langsmith": "LangSmith", "linear": "Linear",
    "linkedin": "LinkedIn", "mailchimp": "Mailchimp", "mailgun": "Mailgun", "make": "Make",
    "mapbox": "Mapbox", "miro": "Miro", "mistral": "Mistral", "monday": "monday.com",
    "n8n": "n8n", "netlify": "Netlify", "newrelic": "New Relic", "npm": "npm", "nvidia": "NVIDIA",
    "okta": "Okta", "openai": "OpenAI", "openrouter": "OpenRouter", "pagerduty": "PagerDuty",
    "paypal": "PayPal", "perplexity": "Perplexity", "pinecone": "Pinecone",
    "pipedream": "Pipedream", "pipedrive": "Pipedrive", "postmark": "Postmark", "pypi": "PyPI",
    "railway": "Railway", "replicate": "Replicate", "resend": "Resend",
    "salesforce": "Salesforce", "sendgrid": "SendGrid", "sentry": "Sentry", "serpapi": "SerpApi",
    "shopify": "Shopify", "slack": "Slack", "snyk": "Snyk", "spotify": "Spotify",
    "square": "Square", "strapi": "Strapi", "stripe": "Stripe", "supabase": "Supabase",
    "tavily": "Tavily", "telegram": "Telegram", "todoist": "Todoist", "trello": "Trello",
    "twilio": "Twilio", "twitter": "X", "vercel": "Vercel", "webflow": "Webflow",
    "whatsapp": "WhatsApp", "youtube": "YouTube", "zapier": "Zapier", "zendesk": "Zendesk",
    "zoom": "Zoom",
}  # fmt: skip
_NAMED: Final = re.compile(
    rf"(?<![A-Za-z0-9_])(?P<name>(?P<service>{'|'.join(sorted(_SERVICES, key=len, reverse=True))})"
    # OPENAI_API_KEY, openaiApiKey; or in words: OpenAI API key
    r"(?:[A-Za-z0-9_.-]{0,40}?|[ _-]"
    r"|(?:[ _-](?:api|secret|access|personal|auth|bot|app|admin|user)){1,3}[ _-]?)"
    r"(?:key|token|secret|password|pat|credential))s?(?:[_ ]id)?"
    r"[\"'\])]{0,3}\s{0,3}(?:=>|:=|[:=])\s{0,3}[\"'`]{0,2}(?:bearer )?"
    rf"(?!{'|'.join(shape.prefix for shape in SHAPES)})(?P<value>[A-Za-z0-9+/=_.~-]{{12,}}+)",
    re.IGNORECASE,
)
_NOTION: Final = re.compile("notion", re.IGNORECASE)
_LABEL: Final = re.compile(r"([A-Za-z][\w.-]{0,60}+)[\"'\])}]{0,4}[ \t]*(?:=|:)")
_PART: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]")
_NAME_OF_WORDS: Final = re.compile(
    r"(?:(?:[A-Z]{1,16}|[A-Za-z]?[a-z]{1,16})[0-9]{0,2}(?:[_.-]|\Z))+"
)
_PARTS_OF_OWN_NAMES: Final = (
    "a access account api app auth authorization authtoken b bearer connection credential "
    "credentials env http header headers integration internal installation jeton key keys my new "
    "next oauth old password personal pass public pwd react secret secrets the token tokens "
    "user value var vite x your"
)


def named_key_in(text: str) -> Key | None:
    """Return a value that stands under another service's own name, such as `OPENAI_API_KEY`."""
    for match in _NAMED.finditer(text):
        if not _NOTION.search(match["name"]):
            return Key(_SERVICES[match["service"].lower()], match["value"])
    return None


def is_named_otherwise(name: str) -> bool:
    """Tell whether what stands before a value names something that is no token of Notion's."""
    labels = _LABEL.findall(name)
    if not labels or _NOTION.search(labels[-1]):
        return False
    parts = (part.lower() for part in _PART.findall(labels[-1]))
    return not set(_PARTS_OF_OWN_NAMES.split()).issuperset(parts)


def is_name_of_another(name: str) -> bool:
    """Tell whether that name, besides, is made of words and not of what a token is made of."""
    labels = _LABEL.findall(name)
    return is_named_otherwise(name) and _NAME_OF_WORDS.fullmatch(labels[-1]) is not None
