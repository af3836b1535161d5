#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the catalogues must be able to fail."""

import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import catalogues

MESSAGE = '<message{numerus}><source>{source}</source><translation{state}>{text}</translation></message>'


class Catalogues(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def catalogue(self, source, text, state="", numerus="", name="a.ts"):
        path = self.folder / name
        message = MESSAGE.format(source=source, text=text, state=state, numerus=numerus)
        path.write_text(f'<TS version="2.1"><context><name>C</name>{message}</context></TS>', encoding="utf-8")
        return str(path)

    def ask(self, what, *paths):
        with contextlib.redirect_stdout(io.StringIO()):
            return what(*paths)

    def complete(self, *args, **more):
        return self.ask(catalogues.complete, self.catalogue(*args, **more))

    def test_a_finished_catalogue_is_complete(self):
        self.assertTrue(self.complete("&amp;Open %1…", "&amp;Agor %1…"))
        self.assertTrue(self.complete("x", "", state=' type="vanished"'))

    def test_what_is_missing_or_breaks_the_text_is_found(self):
        self.assertFalse(self.complete("Open", ""))
        self.assertFalse(self.complete("Open", "Agor", state=' type="unfinished"'))
        self.assertFalse(self.complete("Open %1", "Agor"))
        self.assertFalse(self.complete("Open", "&amp;Agor"))
        self.assertFalse(self.complete("&amp;Open", "&amp;Agor &amp;Nawr"))
        self.assertFalse(self.complete("Open…", "Agor"))

    def test_every_plural_form_is_wanted(self):
        forms = "<numerusform>un</numerusform><numerusform>{}</numerusform>"
        yes = ' numerus="yes"'
        self.assertTrue(self.complete("%n people", forms.format("%n o bobl"), numerus=yes))
        self.assertFalse(self.complete("%n people", forms.format(""), numerus=yes))
        self.assertFalse(self.complete("%n of %1", forms.format("%n"), numerus=yes))

    def test_a_catalogue_behind_the_sources_is_found(self):
        old, new = self.catalogue("Open", "Agor"), self.catalogue("Close", "", name="b.ts")
        self.assertFalse(self.ask(catalogues.current, old, new))
        self.assertTrue(self.ask(catalogues.current, old, old))

    def test_the_pseudo_language_keeps_places_and_is_longer(self):
        text = catalogues.pseudo_text("&Save %1 as <b>%n</b>")
        self.assertTrue(text.startswith("[&") and text.endswith("]"))
        self.assertIn("%1", text)
        self.assertIn("<b>%n</b>", text)
        self.assertGreaterEqual(len(text), len("&Save %1 as <b>%n</b>") * 1.35)


if __name__ == "__main__":
    unittest.main()
