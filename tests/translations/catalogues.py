#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks after the catalogues of translations.

  catalogues.py list FILE.ts            the entries that have no finished translation
  catalogues.py complete FILE.ts        the same, and entries that would break the text shown; exits 1 on any
  catalogues.py current FILE.ts NEW.ts  entries that NEW (made from the sources) has and FILE lacks, or the reverse
  catalogues.py pseudo NEW.ts OUT.ts    a made-up language: every text bracketed, accented and a third longer
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

PLACES = re.compile(r"%L?\d{1,2}|%L?n")
KEEP = re.compile(r"(%L?\d{1,2}|%L?n|&amp;|&(?=\w)|<[^>]+>|\n)")
ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöšüýžÁÇÉÍÑÖŠÜÝŽ")


class Entry:
    def __init__(self, context, message):
        self.context = context
        self.source = message.findtext("source") or ""
        self.comment = message.findtext("comment") or ""
        self.plural = message.get("numerus") == "yes"
        self.node = message.find("translation")
        self.state = self.node.get("type", "finished") if self.node is not None else "unfinished"
        if self.node is None:
            self.texts = [""]
        elif self.plural:
            self.texts = [form.text or "" for form in self.node.findall("numerusform")] or [""]
        else:
            self.texts = [self.node.text or ""]

    @property
    def key(self):
        return (self.context, self.source, self.comment, self.plural)

    @property
    def gone(self):
        return self.state in ("vanished", "obsolete")

    def faults(self):
        """What is wrong with the translation, in words."""
        if self.state == "unfinished" or not all(self.texts):
            return ["not translated"]
        found = []
        wanted = sorted(set(PLACES.findall(self.source)))
        for text in self.texts:
            places = sorted(set(PLACES.findall(text)))
            # A plural form may say "one" in words instead of showing the number.
            if places != wanted and not (self.plural and [p for p in wanted if not p.endswith("n")] == places):
                found.append(f"has {places or 'no places'} instead of {wanted or 'none'}: {text}")
            if mnemonics(text) > 1 or (mnemonics(self.source) == 0 and mnemonics(text) > 0):
                found.append(f"a stray & in: {text}")
            if self.source.endswith("…") != text.endswith("…"):
                found.append(f"ends unlike the source: {text}")
        return found

    def __str__(self):
        return f"{self.context}: {self.source!r}" + (f" ({self.comment})" if self.comment else "")


def mnemonics(text):
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def entries(path):
    root = ElementTree.parse(path).getroot()
    found = [Entry(context.findtext("name") or "", message)
             for context in root.iter("context") for message in context.findall("message")]
    return [entry for entry in found if not entry.gone]


def complete(path):
    wrong = 0
    found = entries(path)
    for entry in found:
        for fault in entry.faults():
            print(f"{entry}: {fault}")
            wrong += 1
    print(f"{path}: {len(found)} entries, {wrong} to mend")
    return wrong == 0


def current(path, fresh):
    have, want = {e.key for e in entries(path)}, {e.key for e in entries(fresh)}
    for what, keys in (("missing", want - have), ("no longer in the sources", have - want)):
        for context, source, _, _ in sorted(keys):
            print(f"{what}: {context}: {source!r}")
    if have != want:
        print(f"{path} lags behind the sources: build the target translations_update and translate what is new")
    return have == want


def pseudo_text(source):
    """Bracketed, so that a text put together from pieces or not translated at all shows; longer, as translations are."""
    parts = KEEP.split(source)
    text = "".join(part if KEEP.fullmatch(part) else part.translate(ACCENTED) for part in parts)
    # In pieces, as words are: where there is room for several lines the text wraps.
    more = "~" * max(2, len(source) * 35 // 100)
    return f"[{text}{' '.join(more[i:i + 8] for i in range(0, len(more), 8))}]"


def pseudo(fresh, out):
    tree = ElementTree.parse(fresh)
    tree.getroot().set("language", "en")
    for context in tree.getroot().iter("context"):
        for message in context.findall("message"):
            entry = Entry(context.findtext("name"), message)
            entry.node.attrib.pop("type", None)
            if entry.plural:
                for form in list(entry.node):
                    entry.node.remove(form)
                for _ in range(2):
                    ElementTree.SubElement(entry.node, "numerusform").text = pseudo_text(entry.source)
            else:
                entry.node.text = pseudo_text(entry.source)
    tree.write(out, encoding="utf-8", xml_declaration=True)
    return True


def untranslated(path):
    for entry in entries(path):
        if "not translated" in entry.faults():
            print(entry)
    return True


def main():
    commands = {"list": untranslated, "complete": complete, "current": current, "pseudo": pseudo}
    if len(sys.argv) < 3 or sys.argv[1] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    return 0 if commands[sys.argv[1]](*sys.argv[2:]) else 1


if __name__ == "__main__":
    sys.exit(main())
