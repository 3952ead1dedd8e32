"""Badges as PDF, in every script."""
