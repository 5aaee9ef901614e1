#pragma once

#include "models/datatypes/span.h"

#include <QStringList>

namespace jianbao
{

// When two wordings say the same. All functions are pure.

/// The text in NFKC without white space, so that quotes compare by their characters alone.
QString squeezed(const QString &text);

/// Letters and digits alone: for heads and names, where quotation marks and spaces may differ.
QString lettersOf(const QString &text);

/// Equal, one within the other, or alike by six tenths of their character pairs.
bool namesAgree(const QStringList &rightNames, const QString &name);

/// The same place, be it by its full or by its short name (柳庄村 and 滨河镇柳庄村, 云岭 and 云岭市).
bool placesAgree(const QString &right, const QString &place);

/// The same unit: 名 is 人, a counting word also stands for itself with its noun (家 for 家企业).
bool unitsAgree(const QString &right, const QString &unit);

/// A page's text squeezed, with the way from its offsets to the squeezed ones.
class SqueezedPage
{
public:
    explicit SqueezedPage(const QString &text);

    /// `at` in code units of the page's own text.
    Span spanOf(Span at) const;
    /// Everywhere where the words stand, white space aside.
    QList<Span> placesOf(const QString &quote) const;

private:
    QString m_text;
    QList<qsizetype> m_squeezedAt; ///< by offset into the page's own text, with one more for its end
};

} // namespace jianbao
