#pragma once

#include "models/archive/handwork/highlightstore.h"

#include <QObject>

#include <functional>

namespace jianbao
{

/// The marked passages of the article that is read, and the one way by which a window changes them; each
/// change is one step. Lives on the thread of the database.
class HighlightModel : public QObject
{
    Q_OBJECT
public:
    explicit HighlightModel(const Database &database, QObject *parent = nullptr);

    /// An empty id shows none.
    void setArticle(const QString &articleId);
    /// After steps elsewhere.
    void reload();
    const QList<Highlight> &highlights() const { return m_highlights; }
    /// Nothing if there is none with this id.
    const Highlight *find(const QString &id) const;

    // As HighlightStore does it; false if it was refused, which failed() tells.
    bool add(const Quote &quote, const QString &tag, const QString &note);
    bool change(const QString &id, const QString &tag, const QString &note);
    bool remove(const QString &id);

Q_SIGNALS:
    /// highlights() are others than before.
    void shown();
    /// A person did something.
    void changed();
    void failed(const QString &message);

private:
    bool store(const std::function<void()> &storing);

    HighlightStore m_store;
    QString m_articleId;
    QList<Highlight> m_highlights;
};

} // namespace jianbao
