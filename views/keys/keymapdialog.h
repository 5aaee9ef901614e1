#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace jianbao
{

class KeyMap;

/// All commands with their keys on one page. The key of the chosen command can be changed; one that another
/// command has is refused with that command's name.
class KeyMapDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeyMapDialog(KeyMap &keys, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void filter(const QString &words);
    void showKey();
    void takeKey();
    void takeUsualKeys();

    KeyMap &m_keys;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QKeySequenceEdit *m_key;
    QLabel *m_problem;
};

} // namespace jianbao
