"""The workflows: valid, frugal with permissions, and of things that exist. They never ran yet."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import notion_wizard

ROOT = Path(notion_wizard.__file__).parents[1]
FOLDER = ROOT / ".github"
WORKFLOWS = sorted((FOLDER / "workflows").glob("*.yml"))
TEXTS = {file.name: file.read_text("utf-8") for file in WORKFLOWS}
PINNED = re.compile(r"[\w-]+/[\w./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+")

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="not in this copy of the source")


def tool(name, *arguments):
    command = [str(Path(sys.executable).with_name(name)), *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603


def zizmor(*files):
    return tool("zizmor", "--offline", "--no-progress", "--persona", "pedantic", *files)


def test_they_have_the_form_that_github_reads():
    ran = tool("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS)
    assert ran.returncode == 0, ran.stdout


def test_the_updates_of_actions_have_the_form_that_github_reads():
    ran = tool(
        "check-jsonschema", "--builtin-schema", "vendor.dependabot", FOLDER / "dependabot.yml"
    )
    assert ran.returncode == 0, ran.stdout


def test_nothing_is_found_by_who_looks_for_holes_in_workflows():
    ran = zizmor(FOLDER)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize(
    ("before", "after", "hole"),
    [
        ("persist-credentials: false", "fetch-depth: 1", "artipacked"),
        ("permissions: {}", "permissions: write-all", "excessive-permissions"),
        ('"$GITHUB_REF_NAME" notes', '"${{ github.ref_name }}" notes', "template-injection"),
    ],
)
def test_a_hole_would_be_found(before, after, hole, tmp_path):
    text = TEXTS["release.yml"]
    assert before in text
    file = tmp_path / ".github" / "workflows" / "release.yml"
    file.parent.mkdir(parents=True)
    file.write_text(text.replace(before, after, 1))
    ran = zizmor(file)
    assert ran.returncode != 0
    assert hole in ran.stdout


@pytest.mark.parametrize("name", TEXTS)
def test_every_action_is_pinned_by_its_hash_and_says_its_version(name):
    used = re.findall(r"uses: (.+)", TEXTS[name])
    assert used
    assert [one for one in used if not PINNED.fullmatch(one)] == []


def test_one_action_has_one_version():
    used = set(re.findall(r"uses: (\S+@\S+)", "".join(TEXTS.values())))
    names = [one.partition("@")[0] for one in used]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("name", TEXTS)
def test_every_container_is_pinned_by_its_digest(name):
    images = re.findall(r"image: (.+)", TEXTS[name])
    assert [one for one in images if not re.fullmatch(r"debian:12@sha256:[0-9a-f]{64}", one)] == []


def test_every_target_and_script_that_they_call_exists():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    text = "".join(TEXTS.values())
    targets = set(re.findall(r"\bmake ([a-z-]+)(?= |$)", commands(text), re.MULTILINE))
    scripts = set(re.findall(r"\bpackaging/\S+?\.(?:py|sh)\b", text))
    assert {"test", "pictures", "package-twice", "package-macos", "sbom"} <= targets
    assert [one for one in targets if not re.search(rf"^{one}:", makefile, re.MULTILINE)] == []
    assert "packaging/release/changelog.py" in scripts
    assert [one for one in scripts if not (ROOT / one).is_file()] == []


def commands(text):
    return "\n".join(re.findall(r"run: (?:[|>]-?)?(.*(?:\n {10,}.*)*)", text))


def jobs(name):
    """Return each job's text by its name."""
    parts = re.split(r"^  ([a-z-]+):$", TEXTS[name].partition("\njobs:\n")[2], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("name", TEXTS)
def test_a_workflow_may_do_nothing_and_each_job_says_what_it_may(name):
    head = TEXTS[name].partition("\njobs:\n")[0]
    assert "\npermissions: {}\n" in head
    for job, text in jobs(name).items():
        assert "\n    permissions:" in text, job
        assert "\n    timeout-minutes: " in text, job


def test_what_may_write_is_in_the_one_job_that_needs_it():
    writes = {
        job: set(re.findall(r"([\w-]+): write", text)) for job, text in jobs("release.yml").items()
    }
    assert {job: told for job, told in writes.items() if told} == {
        "provenance": {"id-token", "attestations"},
        "draft": {"contents"},
    }
    assert "write" not in "".join(re.findall(r"permissions:.*\n(?: {6}.*\n)+", TEXTS["ci.yml"]))


def test_who_writes_builds_nothing_and_runs_on_a_tag_alone():
    for job in ("provenance", "draft"):
        text = jobs("release.yml")[job]
        assert "if: github.ref_type == 'tag'" in text
        assert "actions/checkout" not in text
        assert "make " not in text


def test_secrets_are_given_to_single_steps_of_jobs_that_somebody_has_to_agree_to():
    told = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    for job, text in jobs("release.yml").items():
        names = re.findall(r"secrets\.(\w+)", text)
        assert bool(names) is ("\n    environment: signing\n" in text), job
        for name in names:
            assert f"\n          {name}: ${{{{ secrets.{name} }}}}" in text, name
            assert f"`{name}`" in told, name
    assert "secrets." not in TEXTS["ci.yml"]


def test_a_release_waits_for_every_package_to_be_verified():
    told = jobs("release.yml")
    assert "needs: [linux, windows-verify, macos]" in told["provenance"]
    assert "needs: provenance" in told["draft"]
    assert "make verify-packages" in told["linux"]
    assert "make verify-macos" in told["macos"]
