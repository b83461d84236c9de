"""A story in six paragraphs and a last one, for pages that tests put together themselves."""

from __future__ import annotations

PROSE = (
    "The council of Larn voted on Monday to sell the old mill on the river to a firm that makes paddles.",
    "The price was 410,000 pounds, which is less than the roof alone cost to mend only twelve years ago.",
    "The firm will move forty jobs to the town and keep the wheel turning, its owner said after the vote.",
    "The wheel has turned since 1781, but for eleven weeks in the war, when its oak was needed elsewhere.",
    "A plaque at the gate will tell of those who worked there, as the last of their children had asked.",
    "Ten families still live in the row behind it, and none of them will have to leave, the owner said.",
)
LAST = (
    "The mill will be open to all on the first Sunday of May, with bread from its own flour for each guest."
)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)
