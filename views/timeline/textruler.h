#pragma once

#include <QFontMetricsF>
#include <QHash>

#include <array>

namespace jianbao
{

/// How wide texts are in one font, a hundred times faster than asking the font for each: ideographs share one
/// width, other characters are measured once. Kerning is left out, so the answer is a pixel too large now and
/// then. GUI thread.
class TextRuler
{
public:
    explicit TextRuler(const QFont &font);

    double width(QStringView text) const;
    /// The text, or, if it is wider than `room`, as much of its beginning as leaves room for an ellipsis;
    /// nothing where not even that fits.
    QString elided(const QString &text, double room) const;

private:
    double widthOf(QChar character) const;

    QFontMetricsF m_metrics;
    double m_ideograph;
    std::array<double, 256> m_latin;
    mutable QHash<char16_t, double> m_others;
};

} // namespace jianbao
