// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/batchfile.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;

// What is wrong with the lines of a file, and whether they are to be skipped. Hidden where nothing
// is.
class BatchProblems : public QWidget
{
    Q_OBJECT
public:
    explicit BatchProblems(QWidget *parent = nullptr);

    void setContent(const BatchFile::Content &content);
    [[nodiscard]] bool areInTheWay() const;
    void focus(); // on what is to be done first

Q_SIGNALS:
    void toggled(); // whether they are skipped

private:
    QLabel *m_label;
    QListWidget *m_list;
    QCheckBox *m_skip;
    bool m_areErrors = false; // any of them
};
