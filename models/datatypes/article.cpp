#include "models/datatypes/article.h"

namespace jianbao
{

MendedText Article::body() const
{
    MendedText body;
    for (const Paragraph &paragraph : paragraphs) {
        if (!body.isEmpty())
            body.appendSeparator(QStringLiteral("\n"));
        body.append(paragraph.words);
    }
    return body;
}

} // namespace jianbao
