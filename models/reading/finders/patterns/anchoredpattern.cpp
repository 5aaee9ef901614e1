#include "models/reading/finders/patterns/anchoredpattern.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

AnchoredPattern::AnchoredPattern(const QString &words) : m_words(words), m_pattern(u"\\G(?:"_s + words + u')')
{
    Q_ASSERT_X(m_pattern.isValid(), "AnchoredPattern", qPrintable(m_pattern.errorString() + words));
    m_names = std::make_shared<const PatternMatch::Names>(m_pattern.namedCaptureGroups());
}

PatternMatch AnchoredPattern::matchAt(const QString &text, qsizetype at) const
{
    return {m_pattern.match(text, at, QRegularExpression::NormalMatch,
                            QRegularExpression::DontCheckSubjectStringMatchOption),
            text, *m_names};
}

} // namespace jianbao
