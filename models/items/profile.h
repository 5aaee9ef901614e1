#pragma once

#include "models/datatypes/records.h"

#include <QCoreApplication>

namespace jianbao
{

class FactStore;

/// Everything that an archive tells of one district, indicator or method: what it is in a sentence, its facts
/// with the printed words, and its articles. Rejected facts are left out. Immutable value.
struct Profile
{
    enum class Kind { District, Indicator, Method };

    struct Row
    {
        QString when;  ///< may be empty
        QString words; ///< what is told
        QString quote; ///< the printed words
        Source source;
        Span at; ///< in the source's page
    };

    struct Section
    {
        QString title;
        QList<Row> rows;
    };

    Kind kind = Kind::District;
    QString name;
    QString summary;
    QList<Section> sections; ///< none is empty
};

/// Reads profiles. Same thread as the stores' database; throws ArchiveError.
class ProfileReader
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ProfileReader)
public:
    explicit ProfileReader(const FactStore &facts) : m_facts(facts) {}

    Profile read(Profile::Kind kind, const QString &name) const;

private:
    Profile district(const QString &name) const;
    Profile indicator(const QString &name) const;
    Profile method(const QString &name) const;
    void complete(Profile &profile) const;

    const FactStore &m_facts;
};

} // namespace jianbao
