# Every task has one door. Needed beforehand: Python 3.11 or newer, pip, make. `make help` lists the tasks.
# Another interpreter: make setup PYTHON=/path/to/python3

SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-print-directory

export PYTHON

bin := .venv/bin
stamps := .venv/stamps
code := kiosk ui tests

.PHONY: help setup demo test screenshots guide fuzz check lint fmt lock bundle clean

help: ## List the tasks.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(stamps)/project $(stamps)/system ## Make .venv with everything in it; quick when nothing changed.

demo: setup ## Run a whole event on this machine: simulated camera, sample roster, folder printer.
	@$(bin)/kiosk demo

test: setup $(stamps)/test-system ## Run all tests that need no second server, with branch coverage.
	@$(bin)/pytest -n 2 --cov --cov-branch --cov-report=term:skip-covered

screenshots: setup ## Take pictures of every window's states in every language and theme, and compare them with those looked at.
	@$(bin)/python -m tests.ui.screenshots build/screenshots $(SHOTS)

guide: setup ## Take the guide's pictures anew from the windows; look at them before you commit.
	@$(bin)/python -m tests.ui.guide_pictures

fuzz: setup ## Fuzz every parser of codes for a minute; what fails is kept in build/fuzz.
	@$(bin)/python -m tests.fuzz.run --seconds 60

check: lint $(stamps)/test-system ## Everything a commit must pass: format, lint, types, layers, tests.
	@$(bin)/pytest -n 2

lint: setup ## Check format, style, types and layers.
	@$(bin)/ruff format --check $(code)
	@$(bin)/ruff check $(code)
	@$(bin)/mypy
	@$(bin)/lint-imports

fmt: setup ## Put the code into the house's format.
	@$(bin)/ruff check --fix-only --quiet $(code)
	@$(bin)/ruff format $(code)

lock: export UV_SYSTEM_CERTS := 1
lock: $(stamps)/environment ## Write versions and hashes that fit pyproject.toml to requirements.lock; what is pinned there stays if it fits.
	@$(bin)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links --group dev pyproject.toml -o requirements.lock

bundle: setup ## Build the one-folder application dist/lanyard and run its demo.
	@$(bin)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build build.spec
	@dist/lanyard/kiosk demo --headless

clean: ## Remove everything that was made here, .venv too.
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage .coverage.* coverage.xml
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# What is there already is not made again: a stamp is as old as the making.
$(bin)/python:
	@.ci/environment

$(stamps)/environment: $(bin)/python .ci/environment
	@.ci/environment
	@mkdir -p $(stamps) && touch $@

$(stamps)/packages: requirements.lock $(stamps)/environment .ci/packages
	@.ci/packages locked
	@touch $@

$(stamps)/project: pyproject.toml $(stamps)/packages
	@.ci/packages project
	@touch $@

$(stamps)/system: $(stamps)/packages .ci/system-libraries
	@.ci/system-libraries
	@touch $@

$(stamps)/test-system: $(stamps)/environment .ci/system-libraries
	@.ci/system-libraries cups-ipp-utils cups-daemon cups-client cups-filters dbus xvfb xdotool x11-xkb-utils
	@touch $@
