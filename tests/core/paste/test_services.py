"""Keys of other services, by their shapes and by the names they stand under."""

import pytest

from notion_wizard.core.paste import analyse
from notion_wizard.core.paste.others.services import KEYS, keys_in
from notion_wizard.core.scrub import MARK, scrub
from tests.support.pastes import CURRENT, OLDER, main_of

HEX = "0123456789abcdef"
RUN = "aB3dE5fG7hJ9kLmNoPqR"
LONG = f"{RUN}sTuV2wXyZ4{RUN}"

SHAPED = (
    ("Anthropic", f"sk-ant-api03-{RUN}"),
    ("OpenRouter", f"sk-or-v1-{HEX * 4}"),
    ("OpenAI", f"sk-proj-{RUN}"),
    ("OpenAI", f"sk-{RUN}"),
    ("GitHub", f"gho_{RUN}"),
    ("GitHub", f"github_pat_11{RUN}_{RUN}"),
    ("GitLab", f"glpat-{RUN}"),
    ("Bitbucket", f"ATBB{RUN}{RUN}"),
    ("Slack", f"xoxp-1234567890-{RUN}"),
    ("Slack", f"https://hooks.slack.com/services/T00000000/B00000000/{RUN}"),
    ("AWS", "AKIAIOSFODNN7ABCDEFG"),
    ("Google", "AIzaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q"),
    ("Google", f"ya29.{RUN}"),
    ("Google", f"GOCSPX-{RUN}"),
    ("Google", f"1//0g{LONG}-L9Ir{RUN}"),
    ("Google", "548779776398-z5b8fptwvd0ln4nf1zzaixbnmbbnpfhu.apps.googleusercontent.com"),
    ("Microsoft", f"https://northwind.webhook.office.com/webhookb2/{RUN}"),
    ("Stripe", f"sk_live_{RUN}"),
    ("Stripe", f"sk_test_{LONG}"),
    ("Stripe", f"pk_test_51{LONG}"),
    ("Stripe", f"rk_test_apiw{RUN}"),
    ("Stripe", f"whsec_{RUN}"),
    ("HubSpot", "pat-na1-1f0c5d7e-8a9b-4c3d-9e2f-0a1b2c3d4e5f"),
    ("Airtable", f"patAbCdEfGhIjKlMn.{HEX * 4}"),
    ("SendGrid", f"SG.{RUN}.{LONG}"),
    ("Brevo", f"xkeysib-{HEX * 4}-{RUN}"),
    ("Resend", f"re_aB3dE5fG_{RUN}"),
    ("npm", f"npm_{RUN}"),
    ("PyPI", f"pypi-AgEIcHlwaS5vcmc{RUN}"),
    ("RubyGems", f"rubygems_{HEX * 3}"),
    ("Docker", f"dckr_pat_{RUN}"),
    ("DigitalOcean", f"dop_v1_{HEX * 4}"),
    ("Heroku", f"HRKU-{RUN}{RUN}"),
    ("Fly.io", f"fo1_{RUN}"),
    ("Hugging Face", f"hf_{RUN}"),
    ("Telegram", "4210400171:AAHfsNgVEzup2GDxL_URBjnly_nnVDBr9zp"),
    (
        "Telegram",
        "https://api.telegram.org/bot4210400171:AAHfsNgVEzup2GDxL_URBjnly_nnVDBr9zp/getMe",
    ),
    ("Discord", f"https://discord.com/api/webhooks/668542931145182490/{LONG}"),
    ("Linear", f"lin_api_{RUN}"),
    ("Figma", f"figd_{RUN}"),
    ("Shopify", f"shpat_{HEX * 2}"),
    ("Square", f"sq0atp-{RUN}aB"),
    ("PayPal", f"access_token$production$abc123${HEX * 2}"),
    ("Facebook", f"EAAG{LONG}{RUN}"),
    ("Atlassian", f"ATATT3xFfGF0{RUN}"),
    ("Trello", f"ATTA{HEX * 4}"),
    ("Postman", f"PMAK-{HEX}{HEX[:8]}-{HEX * 2}"),
    ("Groq", f"gsk_{LONG}"),
    ("Perplexity", f"pplx-{LONG}"),
    ("xAI", f"xai-{LONG}"),
    ("Replicate", f"r8_{RUN}"),
    ("Pinecone", f"pcsk_{LONG}"),
    ("Tavily", f"tvly-dev-{RUN}"),
    ("LangSmith", f"lsv2_pt_{HEX * 2}_{HEX}"),
    ("NVIDIA", f"nvapi-{LONG}"),
    ("Supabase", f"sbp_{HEX * 2}"),
    ("Netlify", f"nfp_{LONG}"),
    ("PlanetScale", f"pscale_tkn_{RUN}"),
    ("Databricks", f"dapi{HEX * 2}"),
    ("Terraform Cloud", f"aB3dE5fG7hJ9kL.atlasv1.{LONG}"),
    ("HashiCorp Vault", f"hvs.{RUN}"),
    ("Grafana", f"glsa_{RUN}_1f0c5d7e"),
    ("New Relic", "NRAK-AB3DE5FG7HJ9KLMNOPQR"),
    ("Sentry", f"sntrys_{RUN}"),
    ("PostHog", f"phc_{LONG}"),
    ("SonarQube", f"sqp_{HEX * 3}"),
    ("Doppler", f"dp.pt.{LONG}"),
    ("1Password", f"ops_eyJ{LONG}"),
    ("Dropbox", f"sl.{LONG}"),
    ("Asana", f"1/1200000000000:{HEX * 2}"),
    ("ClickUp", "pk_1234567_AB3DE5FG7HJ9KLMNOPQR"),
    ("Typeform", f"tfp_{LONG}"),
    ("Contentful", f"CFPAT-{LONG}"),
    ("Mapbox", f"pk.eyJ{RUN}.{RUN}"),
    ("n8n", f"n8n_api_{RUN}"),
    ("ElevenLabs", f"sk_{HEX * 3}"),
    ("Mailgun", f"key-{HEX * 2}"),
    ("Mailchimp", f"{HEX * 2}-us21"),
    ("Twilio", f"SK{HEX * 2}"),
    ("Tailscale", f"tskey-auth-{RUN}"),
    ("a server (an SSH key)", f"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5{RUN} anna@laptop"),
    ("a server (a private key)", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n"),
    ("another service (a JWT)", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"),
)

NAMED = (
    ("OpenAI", "OPENAI_API_KEY={}"),
    ("OpenAI", "OpenAI API key: {}"),
    ("OpenAI", 'openaiApiKey: "{}"'),
    ("Anthropic", "export ANTHROPIC_API_KEY='{}'"),
    ("Anthropic", "CLAUDE_API_KEY={}"),
    ("AWS", "AWS_SECRET_ACCESS_KEY={}"),
    ("AWS", "aws_secret_access_key = {}"),
    ("AWS", "AWS_SESSION_TOKEN={}"),
    ("Stripe", "STRIPE_SECRET_KEY={}"),
    ("GitHub", "GITHUB_TOKEN={}"),
    ("GitHub", "GH_TOKEN: {}"),
    ("GitLab", "GITLAB_PERSONAL_ACCESS_TOKEN={}"),
    ("Airtable", "AIRTABLE_API_KEY={}"),
    ("Google", "GOOGLE_MAPS_API_KEY={}"),
    ("Google", "GEMINI_API_KEY={}"),
    ("Azure", "AZURE_OPENAI_API_KEY={}"),
    ("Cloudflare", "CLOUDFLARE_API_TOKEN={}"),
    ("Slack", "SLACK_SIGNING_SECRET={}"),
    ("Slack", '"SLACK_BOT_TOKEN": "{}"'),
    ("Telegram", "TELEGRAM_BOT_TOKEN={}"),
    ("Todoist", "TODOIST_TOKEN={}"),
    ("Hugging Face", "HUGGINGFACEHUB_API_TOKEN={}"),
    ("Make", "MAKE_API_KEY={}"),
    ("Zapier", "ZAPIER_API_KEY={}"),
    ("X", "TWITTER_BEARER_TOKEN={}"),
)


@pytest.mark.parametrize(("service", "text"), SHAPED)
def test_a_services_key_is_known_by_its_shape(service, text):
    paste = analyse(text)

    assert next(keys_in(text)).service == service
    assert main_of(paste) == "other-service-key"
    assert paste.main.facts == {"service": service}
    assert paste.token is None


@pytest.mark.parametrize(("service", "line"), NAMED)
def test_a_value_is_of_the_service_under_whose_name_it_stands(service, line):
    paste = analyse(line.format("wm2VmZjTxdUakH1mqg9eOsMvwmv0wTDPg7h8IL2i"))

    assert main_of(paste) == "other-service-key"
    assert paste.main.facts == {"service": service}


@pytest.mark.parametrize("name", ["NOTION_GITHUB_TOKEN", "GITHUB_NOTION_TOKEN", "N8N_NOTION_KEY"])
def test_a_name_with_notion_in_it_is_notions(name):
    assert main_of(analyse(f"{name}={RUN}")) == "unknown-shape"


def test_a_cut_token_under_another_services_name_stays_a_token():
    assert main_of(analyse(f"OPENAI_API_KEY={CURRENT[:40]}")) == "truncated-end"


def test_a_day_of_the_week_is_no_service():
    assert main_of(analyse(f"On Monday the token: {RUN}")) != "other-service-key"


def test_no_token_of_notions_looks_like_another_services_key():
    assert not any(key.search(token) for _, key in KEYS for token in (CURRENT, OLDER))
    assert list(keys_in(CURRENT)) == []


@pytest.mark.parametrize("key", [key for _, key in SHAPED])
def test_each_key_is_taken_out_of_what_leaves_the_program(key):
    assert MARK in scrub(f"a {key}")
