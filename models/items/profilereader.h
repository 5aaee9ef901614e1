#pragma once

#include "models/items/profile.h"

#include <QCoreApplication>

namespace jianbao
{

class ArticleStore;
class FactStore;

/// Reads profiles. Same thread as the stores' database; throws ArchiveError.
class ProfileReader
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ProfileReader)
public:
    static constexpr qsizetype mostRows = 300; ///< of a section

    ProfileReader(const FactStore &facts, const ArticleStore &articles) : m_facts(facts), m_articles(articles)
    {
    }

    Profile read(Profile::Kind kind, const QString &name) const;

private:
    Profile district(const QString &name) const;
    Profile indicator(const QString &name) const;
    Profile method(const QString &name) const;
    Profile::Section sentencesOf(const QList<StoredMethod> &methods, const QString &title) const;
    Profile::Section articlesAbout(const QString &district) const;

    const FactStore &m_facts;
    const ArticleStore &m_articles;
};

} // namespace jianbao
