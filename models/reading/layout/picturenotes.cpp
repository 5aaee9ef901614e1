#include "models/reading/layout/picturenotes.h"

#include "models/reading/layout/captionfinder.h"
#include "models/reading/layout/sentenceends.h"

namespace jianbao
{

namespace
{

struct Place
{
    int draft = -1;
    qsizetype at = -1; ///< index into its body
};

bool isNote(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    return draft.photo && draft.heads.isEmpty() && draft.body.size() == 1 &&
           !lines.at(draft.body.first()).photoEnd && CaptionFinder::isNote(lines.at(draft.body.first()).text);
}

/// The body line of an article that stands last on the page before `line`.
Place lineAbove(const QList<ArticleDraft> &drafts, int line)
{
    Place above;
    int last = -1;
    for (int number = 0; number < drafts.size(); ++number) {
        const QList<int> &body = drafts.at(number).body;
        for (qsizetype at = 0; at < body.size() && !drafts.at(number).photo; ++at) {
            if (body.at(at) < line && body.at(at) > last) {
                above = {number, at};
                last = body.at(at);
            }
        }
    }
    return above;
}

} // namespace

void returnPictureNotes(const QList<PageLine> &lines, QList<ArticleDraft> &drafts)
{
    for (int number = int(drafts.size()) - 1; number >= 0; --number) {
        if (!isNote(lines, drafts.at(number)))
            continue;
        const int note = drafts.at(number).body.first();
        const Place above = lineAbove(drafts, note);
        if (above.draft < 0)
            continue;
        QList<int> &body = drafts[above.draft].body;
        qsizetype at = above.at;
        while (at + 1 < body.size() && lines.at(body.at(at)).isBody() &&
               isOpenEnd(lines.at(body.at(at)).text))
            ++at;
        body.insert(at + 1, note);
        drafts.removeAt(number);
    }
}

} // namespace jianbao
