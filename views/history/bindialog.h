#pragma once

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace jianbao
{

class BinModel;

/// What was deleted in the last 30 days. Enter, a double click or the button puts it back; what is emptied is
/// gone for good, so it is asked first.
class BinDialog : public QDialog
{
    Q_OBJECT
public:
    /// `canChange`: the archive may be written.
    BinDialog(BinModel &bin, bool canChange, QWidget *parent = nullptr);

private:
    void restore();
    void askToEmpty();
    void showState();

    BinModel &m_bin;
    bool m_canChange;
    QListView *m_list;
    QPushButton *m_restore;
    QPushButton *m_empty;
    QLabel *m_news;
};

} // namespace jianbao
