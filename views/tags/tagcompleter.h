#pragma once

#include "models/search/pinyin.h"

#include <QCompleter>
#include <QStringListModel>

namespace jianbao
{

class TagListModel;

/// Completes tag names from their characters, pinyin or initials (zsyz finds 招商引资), wherever these stand
/// in the name. The most used tags come first.
class TagCompleter : public QCompleter
{
    Q_OBJECT
public:
    explicit TagCompleter(const TagListModel &tags, QObject *parent = nullptr);

    /// The names that `typed` may stand for, the most used first.
    QStringList candidates(const QString &typed) const;
    /// Offers the candidates for what is being typed.
    void offer(const QString &typed);

private:
    const TagListModel &m_tags;
    PinyinReader m_pinyin;
    QStringListModel m_offered;
};

} // namespace jianbao
