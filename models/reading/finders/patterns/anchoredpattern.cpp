#include "models/reading/finders/patterns/anchoredpattern.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

AnchoredPattern::AnchoredPattern(const QString &words) : m_words(words), m_pattern(u"\\G(?:"_s + words + u')')
{
    Q_ASSERT_X(m_pattern.isValid(), "AnchoredPattern", qPrintable(m_pattern.errorString() + words));
    PatternMatch::Names names;
    const QStringList groups = m_pattern.namedCaptureGroups();
    for (int group = 1; group < groups.size(); ++group) {
        if (!groups.at(group).isEmpty())
            names.insert(groups.at(group), group);
    }
    m_names = std::make_shared<const PatternMatch::Names>(names);
}

PatternMatch AnchoredPattern::matchAt(const QString &text, qsizetype at) const
{
    return {m_pattern.match(text, at, QRegularExpression::NormalMatch,
                            QRegularExpression::DontCheckSubjectStringMatchOption),
            text, *m_names};
}

} // namespace jianbao
