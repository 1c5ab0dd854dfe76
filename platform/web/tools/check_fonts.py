# SPDX-License-Identifier: MIT
"""Compares the web's fonts with Debian's: every character of the shipped texts, its advance, and how lines are shaped."""
import json
import re
import subprocess
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[3]
FULL = Path("/usr/share/fonts/opentype/inter")
fonts = Path(sys.argv[1])


def strings_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings_of(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings_of(item)


texts = set()
for path in sorted((ROOT / "assets/catalogue").glob("*.json")):
    texts.update(strings_of(json.loads(path.read_text())))
for path in sorted((ROOT / "src").rglob("*.[ch]pp")):
    texts.update(re.findall(r'"((?:[^"\\\n]|\\.)*)"', path.read_text()))
texts = sorted(text for text in texts if "\\" not in text and "\n" not in text)
texts += ["AVAToTaWÄÖÜß 10:45 1/2 3×4 -> fi ffl (A) [b] x-1 Žluťoučký kůň İstanbul “quoted” ‘so’ – — …", "A\u0308 e\u0301 1\u20442"]


def shaped(font):
    answer = subprocess.run(["hb-shape", "--no-glyph-names", "--no-clusters", str(font)], input="\n".join(texts),
                            capture_output=True, text=True, check=True).stdout
    # Numbers of glyphs differ; their advances and places shall not.
    return [re.sub(r"([\[|])\d+", r"\1", line) for line in answer.splitlines()]


problems = []
for name in ["Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf"]:
    small, full = TTFont(fonts / name), TTFont(FULL / name)
    missing = {c for text in texts for c in text if ord(c) not in small.getBestCmap()}
    problems += [f"{name} has no {sorted(missing)}"] if missing else []
    for table in ["hhea", "OS/2", "head"]:
        for field in ["ascent", "descent", "lineGap", "sTypoAscender", "sTypoDescender", "usWinAscent", "unitsPerEm"]:
            if getattr(small[table], field, None) != getattr(full[table], field, None):
                problems.append(f"{name}: {table}.{field} is another one")
    if "SIL Open Font License" not in str(small["name"].getDebugName(13)):
        problems.append(f"{name} does not name its licence")
    mine, theirs = shaped(fonts / name), shaped(FULL / name)
    differ = [texts[i] for i, line in enumerate(theirs) if i >= len(mine) or mine[i] != line]
    problems += [f"{name} shapes otherwise: {differ[:3]}"] if differ or len(mine) < len(texts) else []
print("\n".join(problems) if problems else f"{len(texts)} texts in 3 fonts")
sys.exit(1 if problems else 0)
