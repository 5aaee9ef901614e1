#pragma once

#include "models/search/pinyin.h"

#include <QDialog>

#include <functional>

class QAbstractItemModel;
class QLineEdit;
class QListWidget;

namespace jianbao
{

class KeyMap;

/// A field in which a command or an entry of the sidebar is found by a few characters, pinyin or initials,
/// and is done by Enter. Arrow keys choose while the field keeps the focus.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// `sidebar` may be nothing.
    CommandPalette(const KeyMap &keys, const QAbstractItemModel *sidebar, QWidget *parent = nullptr);

Q_SIGNALS:
    void queryWanted(const QString &term);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        QString name;
        QString note; ///< keys, or what group it belongs to
        std::function<void()> act;
    };
    void collectEntries(const QAbstractItemModel &sidebar, const QModelIndex &parent);
    void offer(const QString &typed);
    void take();

    QList<Choice> m_choices;
    PinyinReader m_pinyin;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace jianbao
