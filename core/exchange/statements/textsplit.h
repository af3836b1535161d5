// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statements/csvlayouts.h"
#include "core/exchange/statements/linebuilder.h"

namespace rollbook {

/// Takes a bank's text apart into payer, reference and kind of a line; what the line has of these already is kept, with
/// what the text adds behind it.
void splitText(TextSplit split, const QString &text, LineFound &line);

/// "FASTER PAYMENTS RECEIPT REF.M00012K FROM J SMITH": kind, reference and payer of a text in Santander's words.
void splitSantander(const QString &text, LineFound &line);

} // namespace rollbook
