#include "models/reading/layout/picturenotes.h"

#include "models/reading/layout/captionfinder.h"
#include "models/reading/layout/sentenceends.h"

namespace jianbao
{

namespace
{

bool isNote(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    return draft.photo && draft.heads.isEmpty() && draft.body.size() == 1 &&
           !lines.at(draft.body.first()).photoEnd && CaptionFinder::isNote(lines.at(draft.body.first()).text);
}

} // namespace

void returnPictureNotes(const QList<PageLine> &lines, QList<ArticleDraft> &drafts)
{
    QList<int> owners(lines.size(), -1);
    for (int number = 0; number < drafts.size(); ++number) {
        for (const int line : drafts.at(number).photo ? QList<int>{} : drafts.at(number).body)
            owners[line] = number;
    }
    for (ArticleDraft &draft : drafts) {
        if (!isNote(lines, draft))
            continue;
        const int note = draft.body.first();
        int above = note - 1;
        while (above >= 0 && owners.at(above) < 0)
            --above;
        if (above < 0)
            continue;
        QList<int> &body = drafts[owners.at(above)].body;
        qsizetype at = body.indexOf(above);
        while (at + 1 < body.size() && lines.at(body.at(at)).isBody() &&
               isOpenEnd(lines.at(body.at(at)).text))
            ++at;
        body.insert(at + 1, note);
        draft.body.clear();
    }
    drafts.removeIf([](const ArticleDraft &draft) { return draft.heads.isEmpty() && draft.body.isEmpty(); });
}

} // namespace jianbao
