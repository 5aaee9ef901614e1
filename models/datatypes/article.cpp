#include "models/datatypes/article.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

MendedText Article::body() const
{
    MendedText body;
    for (const Paragraph &paragraph : paragraphs) {
        if (!body.isEmpty())
            body.appendSeparator(u"\n"_s);
        body.append(paragraph.words);
    }
    return body;
}

} // namespace jianbao
