#pragma once

#include "models/search/pinyin.h"
#include "views/palette/palettechoices.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace jianbao
{

/// A field in which one of many choices is found by a few characters, pinyin or initials, and is done by
/// Enter. Arrow keys choose while the field keeps the focus.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// `hint` says in the empty field what can be found.
    CommandPalette(const QList<PaletteChoice> &choices, const QString &hint, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &typed);
    void take();

    QList<PaletteChoice> m_choices;
    PinyinReader m_pinyin;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace jianbao
