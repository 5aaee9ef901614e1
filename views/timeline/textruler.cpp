#include "views/timeline/textruler.h"

namespace jianbao
{

TextRuler::TextRuler(const QFont &font)
    : m_metrics(font), m_ideograph(m_metrics.horizontalAdvance(QChar(u'国')))
{
    for (char16_t i = 0; i < m_latin.size(); ++i)
        m_latin[i] = m_metrics.horizontalAdvance(QChar(i));
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

} // namespace jianbao
