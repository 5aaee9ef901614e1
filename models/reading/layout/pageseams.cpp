#include "models/reading/layout/pageseams.h"

namespace jianbao
{

double PageSeams::fit(const QString &before, const QString &after)
{
    if (!m_judge) {
        QStringList texts;
        for (const PageLine &line : m_lines)
            texts.append(line.text);
        m_words.emplace(texts);
        m_judge.emplace(*m_words, m_terms);
    }
    return m_judge->fit(before, after);
}

} // namespace jianbao
