# Everything that is done here by hand has a name here. What needs setting up sets itself up.

BIN := .venv/bin
READY := .venv/ready
ON_SCREEN := packaging/development/virtual_screen.sh

# Its own Node.js comes with the locked packages; one of this machine may be too old for it.
export PYRIGHT_PYTHON_GLOBAL_NODE := 0

.PHONY: help run test test-all check bench format pictures translations lock package package-twice verify-packages clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

run: $(READY) ## Open the window in practice mode; without a display, walk through it and take pictures
	@if [ "$$(uname)" = Darwin ] || [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		$(BIN)/notion-wizard --practice; \
	else \
		echo "There is no display here: walking through the wizard on a virtual screen instead." && \
		$(ON_SCREEN) $(BIN)/python -m tests.tour build/tour && \
		echo && echo "notion-wizard check --practice:" && \
		$(BIN)/notion-wizard check --practice </dev/null; \
	fi

test: check ## Check the code's form, run the tests, measure what they reach
	$(ON_SCREEN) $(BIN)/pytest --cov --cov-report=term:skip-covered
	@$(MAKE) --no-print-directory core-is-covered

test-all: check ## The same with the tests that take minutes
	@packaging/development/setup.sh browser
	$(ON_SCREEN) $(BIN)/pytest -m "" --cov --cov-report=term:skip-covered
	@$(MAKE) --no-print-directory core-is-covered

check: $(READY) ## Check the code's form alone: format, lint, types, directions of imports
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/pyright
	$(BIN)/lint-imports

# Silent when all is well, so that pytest's summary stays the last line.
.PHONY: core-is-covered
core-is-covered:
	@mkdir -p build
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
COMPILE = --universal --generate-hashes --quiet --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

package: $(READY) ## Make the .deb and the .rpm, into dist; takes a minute or two
	@rm -f dist/*.deb dist/*.rpm
	$(BIN)/python packaging/linux/build.py dist

package-twice: package ## Make them once more, and see that the bytes are the same
	$(BIN)/python packaging/linux/build.py build/again
	@for file in build/again/*; do cmp $$file dist/$${file##*/} || exit 1; done
	@echo "Both times the same bytes."

verify-packages: ## Install, run and remove them in a small Debian; as root, on Debian 12
	packaging/linux/verify.sh dist

clean: ## Remove all that was made here
	rm -rf .venv build dist .coverage .coverage.* .hypothesis .benchmarks
	rm -rf .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

$(READY): packaging/development/setup.sh pyproject.toml requirements-dev.lock
	@packaging/development/setup.sh
	@touch $@
