// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class SpokenLabel;

// A label, its editor, and beneath them a line that says what is wrong. Silent until the user has
// edited it, from then on live; the problem is also the editor's accessible description, and
// screen readers are told when it appears.
class Field : public QWidget
{
    Q_OBJECT
public:
    enum class Severity { Hint, Error };

    struct Problem
    {
        Severity severity = Severity::Error;
        QString text; // plain text; empty: all is well

        friend bool operator==(const Problem &, const Problem &) = default;
    };

    // Takes both widgets as children. `label` may hold an '&' for its access key; without it, it
    // is the editor's accessible name. `beside` stands behind the editor.
    Field(const QString &label, QWidget *editor, QWidget *beside = nullptr,
          QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }

    // What holds now; seen at once when the field has been edited, else when it is.
    void setProblem(const Problem &problem);
    [[nodiscard]] const Problem &problem() const { return m_problem; }

    void setEdited(bool edited);
    // The user has changed the text, and what it means is not known yet: edited from now on, which
    // is seen with the next problem that is set.
    void startEdit();
    [[nodiscard]] bool isEdited() const { return m_edited; }
    // Brings the user here: the problem is seen, the editor has the focus.
    void pointOut();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void colorize();

    QLabel *m_label;
    QWidget *m_editor;
    QWidget *m_problemLine;
    QLabel *m_problemIcon;
    SpokenLabel *m_problemText;
    Problem m_problem;
    bool m_edited = false;
    bool m_awaitsProblem = false; // startEdit() was called
};
