#include "views/timeline/textruler.h"

namespace jianbao
{

TextRuler::TextRuler(const QFont &font)
    : m_metrics(font), m_ideograph(m_metrics.horizontalAdvance(QChar(u'国')))
{
    for (std::size_t code = 0; code < m_latin.size(); ++code)
        m_latin[code] = m_metrics.horizontalAdvance(QChar(static_cast<char16_t>(code)));
}

double TextRuler::widthOf(QChar character) const
{
    const char16_t code = character.unicode();
    if (code < m_latin.size())
        return m_latin[code];
    if (code >= u'一' && code <= u'龥')
        return m_ideograph;
    const auto known = m_others.constFind(code);
    if (known != m_others.cend())
        return *known;
    const double width = character.isSurrogate() ? m_ideograph : m_metrics.horizontalAdvance(character);
    m_others.insert(code, width);
    return width;
}

double TextRuler::width(QStringView text) const
{
    double width = 0;
    for (const QChar character : text)
        width += widthOf(character);
    return width;
}

QString TextRuler::elided(const QString &text, double room) const
{
    constexpr QChar ellipsis(u'…');
    double width = 0;
    qsizetype kept = 0; ///< so many code units fit before an ellipsis
    for (qsizetype at = 0; at < text.size(); ++at) {
        width += widthOf(text.at(at));
        if (width > room)
            return widthOf(ellipsis) > room ? QString() : text.first(kept) + ellipsis;
        const bool isInside = text.at(at).isHighSurrogate();
        if (!isInside && width + widthOf(ellipsis) <= room)
            kept = at + 1;
    }
    return text;
}

} // namespace jianbao
