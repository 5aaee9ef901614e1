#pragma once

#include <QObject>

class QItemSelection;
class QItemSelectionModel;

namespace jianbao
{

/// Keeps two views of the same rows at the same selection and current row, though their models differ in
/// columns. Both must outlive it.
class SharedSelection : public QObject
{
    Q_OBJECT
public:
    SharedSelection(QItemSelectionModel &one, QItemSelectionModel &other, QObject *parent = nullptr);

private:
    void follow(QItemSelectionModel &leader, QItemSelectionModel &follower);

    bool m_isFollowing = false;
};

} // namespace jianbao
