#pragma once

#include "models/comparing/articlefigures.h"
#include "models/comparing/check.h"

#include <QCoreApplication>

#include <optional>

namespace jianbao
{

/// Rule "share": a part and its whole against the share between them. The whole stands in the same part of
/// the sentence (认定的102家企业中，有87家…，占85.3%) or anywhere in the article under the name by which the
/// share calls it (占规上工业总产值比重达66%). Silent where it is not plain which figure is the whole.
class ShareRule
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ShareRule)
public:
    static QList<Check> check(const ArticleFigures &article);

private:
    using Figure = ArticleFigures::Figure;
    static std::optional<Check> besides(const ArticleFigures::Sentence &sentence, qsizetype share);
    static std::optional<Check> named(const ArticleFigures &article, const ArticleFigures::Sentence &sentence,
                                      qsizetype share);
    static std::optional<Check> checkOf(const Figure &part, const Figure &whole, const Figure &share);
};

} // namespace jianbao
