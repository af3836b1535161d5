// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/samplerandom.h"

#include <QString>
#include <QStringView>

namespace rollbook {

/// The invented names of the sample society. Nobody real is meant; nothing of it is translated.
namespace samplewords {

[[nodiscard]] QString givenName(SampleRandom &random);
[[nodiscard]] QString familyName(SampleRandom &random);
[[nodiscard]] QString title(SampleRandom &random);
[[nodiscard]] QString town(SampleRandom &random);
/// "14 Orchard Lane".
[[nodiscard]] QString street(SampleRandom &random);
/// The line before the street that some addresses have.
[[nodiscard]] QString house(SampleRandom &random);
/// A number of the ranges that Ofcom keeps for drama: nobody can be called by it.
[[nodiscard]] QString telephone(SampleRandom &random);
[[nodiscard]] QString note(SampleRandom &random);
[[nodiscard]] QString tag(SampleRandom &random);
[[nodiscard]] QString affiliateName(const QString &town, SampleRandom &random);

/// A region with the nation it lies in and the first letters of its postcodes.
struct Region {
    QStringView nation;
    QStringView name;
    QStringView postcodeArea;
};
[[nodiscard]] std::span<const Region> regions();

} // namespace samplewords

} // namespace rollbook
