# Everything that is done here by hand has a name here. What needs setting up sets itself up.

BIN := .venv/bin
READY := .venv/ready
READY_FOR_MACOS := .venv/ready-for-macos
ON_SCREEN := packaging/development/virtual_screen.sh

# Its own Node.js comes with the locked packages; one of this machine may be too old for it.
export PYRIGHT_PYTHON_GLOBAL_NODE := 0

.PHONY: package-windows package-windows-twice verify-windows
.PHONY: setup-macos package-macos verify-macos sbom release-notes setup
.PHONY: help run test test-all check bench format pictures translations lock package package-twice verify-packages clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

setup: $(READY) ## Set up what all the others need; they do it themselves when it is due

run: $(READY) ## Open the window in practice mode; without a display, walk through it and take pictures
	@if [ "$$(uname)" = Darwin ] || [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		$(BIN)/notion-wizard --practice; \
	else \
		echo "There is no display here: walking through the wizard on a virtual screen instead." && \
		$(ON_SCREEN) $(BIN)/python -m tests.tour build/tour && \
		echo && echo "notion-wizard check --practice:" && \
		$(BIN)/notion-wizard check --practice </dev/null; \
	fi

# A process of tests for each processor, each on a screen of its own: what shares a screen shares
# its clipboard and its focus too. Whoever has run out of tests takes some of another's.
SIDE_BY_SIDE = --dist worksteal --tx '$(PROCESSES)*popen//python=$(ON_SCREEN) $(BIN)/python'
PROCESSES = $(shell getconf _NPROCESSORS_ONLN | awk '{ print $$1 < 4 ? $$1 : 4 }')

test: check ## Check the code's form, run the tests, measure what they reach
	$(BIN)/pytest $(SIDE_BY_SIDE) --cov --cov-report=
	@$(MAKE) --no-print-directory core-is-covered

test-all: check ## The same with the tests that take minutes
	@packaging/development/setup.sh browser
	$(BIN)/pytest $(SIDE_BY_SIDE) -m "" --cov --cov-report=
	@$(MAKE) --no-print-directory core-is-covered

check: $(READY) ## Check the code's form alone: format, lint, types, directions of imports
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/pyright
	$(BIN)/lint-imports

# Silent when all is well, so that pytest's summary stays the last line; build/coverage.txt has what
# the tests did not reach.
.PHONY: core-is-covered
core-is-covered:
	@mkdir -p build
	@$(BIN)/coverage report --show-missing --skip-covered >build/coverage.txt 2>&1
	@$(BIN)/coverage report --include='notion_wizard/core/*' --fail-under=100 --show-missing \
		--skip-covered >build/core-coverage.txt 2>&1 \
		|| { cat build/core-coverage.txt; echo "The tests must reach all of the core."; exit 1; }

bench: $(READY) ## Measure how fast it is
	$(ON_SCREEN) $(BIN)/pytest tests/benchmarks

format: $(READY) ## Put the code into its form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

pictures: $(READY) ## Take a picture of every screen in all looks and languages, into build/pictures
	$(ON_SCREEN) $(BIN)/python -m tests.pictures build/pictures

translations: $(READY) ## Bring the translations up to date with the texts in the code
	$(BIN)/python packaging/development/translations.py

lock: $(READY) ## Write the lock files anew after a change of pyproject.toml; UPGRADE=1 takes the newest
	$(BIN)/uv pip compile $(COMPILE) pyproject.toml --output-file requirements.lock
	$(BIN)/uv pip compile $(COMPILE) --group dev pyproject.toml --output-file requirements-dev.lock
	$(BIN)/uv pip compile $(COMPILE) --group packaging pyproject.toml \
		--output-file requirements-packaging.lock
COMPILE = --universal --generate-hashes --quiet --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

package: $(READY) ## Make the .deb and the .rpm, into dist; takes a minute or two
	@packaging/development/setup.sh package
	@rm -f dist/*.deb dist/*.rpm
	$(BIN)/python packaging/linux/build.py dist

package-twice: package ## Make them once more in a copy of the clone elsewhere; the bytes are the same
	@packaging/development/once_more.sh package dist/*.deb dist/*.rpm

package-windows: $(READY) ## Make the installer, the zip and winget's files for Windows, on Debian, into dist
	@packaging/development/setup.sh windows
	@rm -rf dist/*-setup.exe dist/*-windows-portable.zip dist/winget
	$(BIN)/python packaging/windows/build.py dist

package-windows-twice: package-windows ## Make them once more, and see that the bytes are the same
	@rm -rf build/again-windows
	$(BIN)/python packaging/windows/build.py build/again-windows
	@for file in build/again-windows/*.* build/again-windows/winget/*; do \
		cmp $$file dist/$${file#build/again-windows/} || exit 1; done
	@echo "Both times the same bytes."

verify-windows: ## Install, run, look at, update and remove them under Wine; on Debian 12, some minutes
	@packaging/development/setup.sh windows
	packaging/windows/verify.sh dist

setup-macos: $(READY_FOR_MACOS) ## Set up what makes the disk image, and not what the tests need

package-macos: $(READY_FOR_MACOS) ## Make the disk image for this Mac's processor, into dist; signed if the keys are there
	@rm -f dist/*.dmg
	$(BIN)/python packaging/macos/build.py dist
	$(BIN)/python packaging/release/sbom.py "macos-$$(uname -m)" dist \
		"build/macos/frozen/Notion Wizard.app"

verify-macos: ## Open it, check its signatures, run what is in it; on a Mac
	packaging/macos/verify.sh dist

sbom: $(READY) ## List what the Linux packages are made of (SBOM), into dist; PROGRAM=folder, of what was packed
	$(BIN)/python packaging/release/sbom.py linux dist $(PROGRAM)

release-notes: $(READY) ## Say what keeps TAG=v1.2.3 from being a release; else its notes, into build/notes.md
	@mkdir -p build
	$(BIN)/python packaging/release/changelog.py $(TAG) build/notes.md

verify-packages: ## Install, run and remove them in a small Debian; as root, on Debian 12
	@packaging/development/setup.sh package
	packaging/linux/verify.sh dist

clean: ## Remove all that was made here
	rm -rf .venv build dist .coverage .coverage.* .hypothesis .benchmarks
	rm -rf .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

$(READY): packaging/development/setup.sh pyproject.toml requirements-dev.lock
	@packaging/development/setup.sh
	@touch $@

$(READY_FOR_MACOS): packaging/development/setup.sh pyproject.toml requirements-packaging.lock
	@packaging/development/setup.sh macos
	@touch $@
