#include "tests/helpers/randomcorrector.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int longestChoice = 200; ///< code units of a page that are chosen at once

} // namespace

void RandomCorrector::correct(const QString &pageId)
{
    const int kind = m_random.bounded(8);
    if (kind == 0)
        m_reader.reread(m_database, pageId);
    else if (kind < 3)
        correctText(pageId);
    else
        layOut(pageId);
}

bool RandomCorrector::layOut(const QString &pageId)
{
    const PageDraft draft = PageDraft::of(m_database, pageId);
    const auto edited = draft.edited(someEdit(draft.page().page.text.size()));
    if (edited)
        store(draft, StepAction::LayOutPage, *edited);
    return edited.has_value();
}

bool RandomCorrector::correctText(const QString &pageId)
{
    static const QStringList printed{u"区"_s, u"王立"_s, u"9"_s, u"３．５"_s, u"𠮷"_s, QString()};
    const PageDraft draft = PageDraft::of(m_database, pageId);
    const qsizetype from = m_random.bounded(draft.page().page.text.size() - 3);
    const TextCorrection now = draft.correctionAt({from, from + 1 + m_random.bounded(3)});
    if (now.words.contains(u'\n') || now.words.trimmed().isEmpty())
        return false;
    PageCorrections corrections = draft.corrections();
    corrections.texts.removeIf([&now](const TextCorrection &text) { return text.at.overlaps(now.at); });
    corrections.texts.append({now.at, now.words, printed.at(m_random.bounded(printed.size()))});
    store(draft, StepAction::CorrectText, corrections);
    return true;
}

PageDraft::Edit RandomCorrector::someEdit(qsizetype pageSize)
{
    const qsizetype from = m_random.bounded(pageSize);
    const Span chosen{from, qMin(pageSize, from + m_random.bounded(longestChoice))};
    const qsizetype elsewhere = m_random.bounded(pageSize);
    const auto role = static_cast<LineRole>(m_random.bounded(static_cast<int>(LineRole::Caption) + 1));
    const int kind = m_random.bounded(8);
    return [=](LayoutEditor &editor) {
        switch (kind) {
        case 0:
            return editor.splitArticle(from);
        case 1:
            return editor.joinWithPrevious(from);
        case 2:
            return editor.makeArticle(chosen);
        case 3:
            return editor.moveBehind(chosen, elsewhere);
        case 4:
            return editor.turnParagraph(from);
        case 5:
            return editor.markNoise({from, from});
        default:
            return editor.setRole({from, from}, role);
        }
    };
}

void RandomCorrector::store(const PageDraft &draft, StepAction action, const PageCorrections &corrections)
{
    PageEditor(m_database)
        .store(draft.page().id, {.action = action, .corrections = corrections, .seen = draft.seen()},
               m_reader.read(draft.page().page, corrections));
}

} // namespace jianbao
