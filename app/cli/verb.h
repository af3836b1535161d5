// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <vector>

namespace rollbook::cli {

/// Texts of the command line.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What a shell may offer for a value.
enum class Offers { Nothing, Files, Choices };

/// An option as it stands in the table. Texts are marked with QT_TRANSLATE_NOOP("Cli", …) and translated when shown.
struct OptionSpec {
    const char *name; ///< without the dashes
    const char *value; ///< what stands for the value in help texts; null: a switch
    const char *help;
    Offers offers = Offers::Nothing;
    const char *choices = ""; ///< separated by spaces
    bool repeated = false;
    bool required = false;
    bool writes = false; ///< names a file that is written
};

struct ArgumentSpec {
    const char *name; ///< "FILE"
    const char *help;
    Offers offers = Offers::Nothing;
    bool optional = false;
    bool repeated = false; ///< the last one only
};

class Context;

/// What the secret on the command line is for, which decides the options that tell it.
enum class Opens { Nothing, NewRegister, Register };

/// A verb of the program: everything that its help, its usage errors, the manual page and the shells' completion say.
struct VerbSpec {
    const char *name; ///< one word or two: "members", "report register"
    const char *summary; ///< one line
    const char *details; ///< a paragraph or more
    std::vector<ArgumentSpec> arguments;
    std::vector<OptionSpec> options;
    Done (*run)(Context &context);
    bool draws = false; ///< needs the drawing part of Qt
    Opens opens = Opens::Register;
};

/// Every verb, in the order of the help.
[[nodiscard]] const std::vector<VerbSpec> &allVerbs();
/// The options of a verb with those that every verb of its kind has.
[[nodiscard]] std::vector<OptionSpec> optionsOf(const VerbSpec &verb);

/// A command line taken apart.
struct Invocation {
    enum class Kind { Run, Help, Version, Document };
    Kind kind = Kind::Run;
    const VerbSpec *verb = nullptr; ///< null: none named
    QStringList arguments;
    std::map<QString, QStringList> options;
    QString document; ///< which one to write: "man", "bash", "zsh", "fish"

    [[nodiscard]] bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    /// The last value given, or `otherwise`.
    [[nodiscard]] QString value(const char *name, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList values(const char *name) const;
    [[nodiscard]] QString argument(qsizetype at) const { return arguments.value(at); }
};

/// Reads a command line, without the program's name. UnknownOption, or Usage with a sentence.
[[nodiscard]] Result<Invocation> parse(const QStringList &words);

/// A failure told by a sentence of the command line itself.
[[nodiscard]] Problem usage(const QString &sentence);

} // namespace rollbook::cli
