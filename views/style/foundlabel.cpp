#include "views/style/foundlabel.h"

#include <QLocale>

namespace jianbao
{

FoundLabel::FoundLabel(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(8, 0, 8, 0);
}

void FoundLabel::setFound(qsizetype count, qint64 nanoseconds)
{
    m_found = count;
    m_nanoseconds = nanoseconds;
    tell();
}

void FoundLabel::setTotal(std::optional<qint64> articles)
{
    m_total = articles;
    tell();
}

void FoundLabel::reset()
{
    m_found.reset();
    m_total.reset();
    clear();
}

void FoundLabel::tell()
{
    if (!m_found)
        return;
    const QLocale locale;
    const QString found = locale.toString(*m_found);
    const QString milliseconds = locale.toString(static_cast<double>(m_nanoseconds) / 1e6, 'f', 1);
    setText(m_total ? tr("%1 of %2 · %3 ms").arg(found, locale.toString(*m_total), milliseconds)
                    : tr("%1 · %2 ms").arg(found, milliseconds));
}

} // namespace jianbao
