#pragma once

#include "models/comparing/articlefigures.h"
#include "models/comparing/check.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace jianbao
{

/// Rule "retelling": the same measure of the same subject in the same period and aspect, told by two
/// articles. Agrees where one value fits all wordings (1.5亿多 and 1.54亿); contradicts where none does, as
/// long as the measure can have one value only: an article that tells it twice with different values speaks
/// of several things (总投资 of two projects), and so do values that are far apart. Takes articles one after
/// another. One thread.
class RetellingRule
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::RetellingRule)
public:
    void add(const ArticleFigures &article);
    QList<Check> checks() const;

private:
    static std::optional<Check> checkOf(const QList<StoredObservation> &tellings);

    QHash<QString, QList<StoredObservation>> m_tellings;
};

} // namespace jianbao
