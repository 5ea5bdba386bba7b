"""Addresses of the web: `urllib.parse` takes them apart."""
