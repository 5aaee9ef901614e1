#include "models/reading/finders/anchoredpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

const auto digits = u"0123456789"_s;
/// Stand for the characters that no pattern spells out: Han, a letter, a mark, a sign of another script.
const auto strangers = u"龘éж―"_s;

/// The empty text and, for every (?<=…) of the pattern, one text that it accepts: (?<=[农阴旧]历) gives 农历.
QStringList contexts(const QString &words)
{
    static const QRegularExpression lookBehind(u"\\(\\?<=([^()]*)\\)"_s);
    static const QRegularExpression anyOf(u"\\[(.)[^\\]]*\\]"_s);
    QStringList texts{QString()};
    for (QRegularExpressionMatchIterator found = lookBehind.globalMatch(words); found.hasNext();) {
        for (QString text : found.next().captured(1).split(u'|'))
            texts.append(text.replace(anyOf, u"\\1"_s));
    }
    return texts;
}

} // namespace

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
    learnBeginnings();
}

/// A partial match at the end of a text means: goes on like this and may match.
bool AnchoredPattern::canBegin(const QString &text, qsizetype at) const
{
    const QRegularExpressionMatch match =
        m_pattern.match(text, at, QRegularExpression::PartialPreferFirstMatch,
                        QRegularExpression::DontCheckSubjectStringMatchOption);
    return match.hasMatch() || match.hasPartialMatch();
}

void AnchoredPattern::learnBeginnings()
{
    const QStringList before = contexts(m_words);
    const auto begins = [&](QChar unit) {
        return unit.isSurrogate() || std::any_of(before.cbegin(), before.cend(), [&](const QString &context) {
                   return canBegin(context + unit, context.size());
               });
    };
    if (std::any_of(strangers.cbegin(), strangers.cend(), begins)) {
        m_beginnings.set();
        for (char16_t unit = 0xDC00; unit < 0xE000; ++unit)
            m_beginnings.reset(unit); // the second half of a character begins nothing
        return;
    }
    QString known = m_words;
    for (char16_t unit = 0; unit < 0x80; ++unit)
        known += unit;
    std::bitset<0x10000> asked;
    for (const QChar unit : std::as_const(known)) {
        if (!asked[unit.unicode()])
            m_beginnings[unit.unicode()] = begins(unit);
        asked.set(unit.unicode());
    }
    m_startsNumbers = std::none_of(digits.cbegin(), digits.cend(), [&](QChar first) {
        return std::any_of(digits.cbegin(), digits.cend(),
                           [&](QChar second) { return canBegin(QString(first) + second, 1); });
    });
}

PatternMatch AnchoredPattern::matchAt(const QString &text, qsizetype at) const
{
    if (at < text.size() && !mayBegin(text, at))
        return {};
    return {m_pattern.match(text, at, QRegularExpression::NormalMatch,
                            QRegularExpression::DontCheckSubjectStringMatchOption),
            m_names};
}

} // namespace jianbao
