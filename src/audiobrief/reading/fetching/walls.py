"""Tells pages that stand before a story from the story: paywalls, logins, "not found", robot checks."""

from __future__ import annotations

import re

from audiobrief.errors import SourceError
from audiobrief.reading.page_text import plain_text, prose_length
from audiobrief.reading.web import linked_data, parse_page
from audiobrief.reading.web.hidden import remove_hidden

STUB = 1000
"""Characters of prose; a page with more shows a story, whatever it says of itself."""
NOT_FOUND = re.compile(
    r"\b(?:page|article|story|content) (?:was |is |could )?not (?:be )?found\b|^(?:error )?404\b", re.I
)
ROBOT_CHECK = re.compile(
    r"^just a moment|attention required|^access denied|are you (?:a robot|human)|verify(?:ing)? (?:that )?you are|"
    r"security check|pardon our interruption",
    re.IGNORECASE,
)
PAYWALL = re.compile(
    r"(?:subscribe|sign up|register|log ?in|sign in|create an account|start your (?:free )?trial)[\w ,]{0,30} to "
    r"(?:continue|keep|finish|read|access|unlock)|"
    r"(?:article|story|content) is (?:exclusive(?:ly)? )?(?:for|available to) (?:paid )?(?:subscribers|members)|"
    r"already (?:a|an) (?:subscriber|member)\?|subscribers? only|"
    r"you(?:['’]ve| have) reached your (?:limit|monthly)",
    re.IGNORECASE,
)
LOGIN_PATH = re.compile(r"/(?:log-?in|sign-?in|auth|sso|account/login|users/sign_in)\b", re.IGNORECASE)


def refuse_wall(markup: str, url: str) -> None:
    """Raises SourceError when the page at `url` is not a story but what stands before one."""
    root = parse_page(markup)
    article = linked_data.read_article(root)
    body = root.find("body")
    if body is None:
        return
    title = root.find(".//title")
    titled = plain_text(title) if title is not None else ""
    asks_password = any(box.get("type") == "password" for box in body.iter("input"))
    remove_hidden(root)
    if prose_length(body) > STUB:
        return
    text = plain_text(body)
    if ROBOT_CHECK.search(titled):
        raise SourceError(f"{url} answers people only; save the page from your browser, or paste its text")
    if NOT_FOUND.search(titled) or any(NOT_FOUND.search(plain_text(h1)) for h1 in body.iter("h1")):
        raise SourceError(f"there is no page at {url}; check the address")
    if linked_data.is_paid_for(article) or PAYWALL.search(text):
        raise SourceError(
            f"{url} shows only the beginning to those who do not pay; paste the text you have access to"
        )
    if LOGIN_PATH.search(url) or (asks_password and prose_length(body) < STUB / 4):
        raise SourceError(f"{url} asks to log in; save the page from your browser, or paste its text")
