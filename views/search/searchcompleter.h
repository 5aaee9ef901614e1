#pragma once

#include "models/search/pinyin.h"

#include <QCompleter>
#include <QStringListModel>

namespace jianbao
{

class BylineListModel;

/// Completes the last word of a query to what the sidebar offers (districts, tags, newspapers, saved
/// searches), to names that sign articles and to headlines of the list, by characters, pinyin or initials: yl
/// finds district:云岭高新区, wl byline:王立.
class SearchCompleter : public QCompleter
{
    Q_OBJECT
public:
    SearchCompleter(const QAbstractItemModel &sidebar, const QAbstractItemModel &articles,
                    BylineListModel &bylines, QObject *parent = nullptr);

    /// The terms that the last word of `typed` may stand for, at most twelve.
    QStringList candidates(const QString &typed) const;
    /// Offers the candidates for what is being typed.
    void offer(const QString &typed);

    QStringList splitPath(const QString &typed) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    void collectTerms(const QString &word, const QModelIndex &parent, QStringList &terms) const;
    QStringList bylines(const QString &word) const;
    void collectHeadlines(const QString &word, QStringList &terms) const;

    const QAbstractItemModel &m_sidebar;
    const QAbstractItemModel &m_articles;
    BylineListModel &m_bylines;
    PinyinReader m_pinyin;
    QStringListModel m_offered;
    QString m_before; ///< what stands before the word that is completed
};

} // namespace jianbao
