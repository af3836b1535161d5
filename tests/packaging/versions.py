#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One version number everywhere, and icons where their folder says: versions.py ROOT VERSION"""

import re
import struct
import sys
from pathlib import Path


def first(path, pattern):
    match = re.search(pattern, path.read_text(encoding="utf-8"), re.MULTILINE)
    return match[1] if match else "none"


def main():
    root, version = Path(sys.argv[1]), sys.argv[2]
    wrong = []
    for name, pattern in (
            ("resources/org.rollbook.Rollbook.metainfo.xml", r'<release version="([^"]+)"'),
            ("packaging/debian/changelog", r"^rollbook \(([^)-]+)-"),
            ("resources/man/rollbook.1", r'"Rollbook ([^"]+)"')):
        found = first(root / name, pattern)
        if found != version:
            wrong.append(f"{name}: {found}, CMakeLists.txt says {version}")
    icons = sorted((root / "resources/hicolor").glob("*/*/*.png"))
    for icon in icons:
        size = struct.unpack(">II", icon.read_bytes()[16:24])
        if f"{size[0]}x{size[1]}" != icon.parts[-3]:
            wrong.append(f"{icon}: {size[0]}x{size[1]} in the folder {icon.parts[-3]}")
    listed = set(re.findall(r">icons/([^<]+)<", (root / "resources/rollbook.qrc").read_text(encoding="utf-8")))
    there = {path.name for path in (root / "resources/icons").glob("*.svg")}
    wrong += [f"resources/rollbook.qrc: {name} is only in one of list and folder" for name in sorted(listed ^ there)]
    print("\n".join(wrong) or f"version {version}, {len(icons)} pictures, {len(listed)} symbols")
    return 1 if wrong or not icons else 0


if __name__ == "__main__":
    sys.exit(main())
