#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

/// One telling of a way of working with what its article says about it; what is not told is empty.
struct MethodTelling
{
    StoredMethod method;
    QStringList members; ///< 服务一包到底, 困难一管到底 …
    QString office;
    QString district;
    Period since;       ///< unknown where the article does not say since when
    QString sinceWords; ///< the sentence that says so
    QList<StoredObservation> figures;
    QList<StoredEvent> events;
};

/// A way of working with everything that was printed about it.
struct CatalogueEntry
{
    QString name; ///< as most pages print it, without quotation marks
    QStringList members;
    QString office;
    QString district;
    Period since; ///< the earliest that is told
    QString sinceWords;
    qsizetype pageCount = 0;
    QList<MethodTelling> tellings; ///< in the order given

    QList<StoredObservation> figures() const;
    QList<StoredEvent> events() const;
};

/// Ways of working, each once: spelling, quotation marks and what kind it is called (工作法, 机制, 制度,
/// 模式) make no difference. A name that is a mere number (三个一, 四位一体, 1+N) means another method in
/// another district. By the number of pages, most first, then by name. Pure; reentrant.
class MethodCatalogue
{
public:
    static QList<CatalogueEntry> entriesOf(const QList<MethodTelling> &tellings);
    /// What tellings of one method have in common: “四位一体”的监督机制 gives 四位一体.
    static QString foldedName(const QString &name);
};

} // namespace jianbao
