// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"
#include "core/secret.h"
#include "lineinput.h"

class DisclosureButton;
class QComboBox;
class QSpinBox;

// Of a connection's form: what few need, folded away: whom to trust, which proxy to use, how long
// to wait and how often to ask.
class NetworkPart : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkPart(QWidget *parent = nullptr);

    void load(const Connection &connection);
    void apply(Connection &connection) const;
    [[nodiscard]] QList<Field *> fields() const; // those that may have problems
    // As typed; empty: the stored one stays.
    [[nodiscard]] Secret proxyPassword() const;
    void unfold(); // so that what is wrong can be seen

Q_SIGNALS:
    void changed();
    void returnPressed();

private:
    void buildFields();
    void chooseCaFile();
    void edited();
    void refresh();
    [[nodiscard]] ProxyChoice proxy() const;

    QWidget *m_box;
    DisclosureButton *m_more;
    LineInput m_caFile;
    QComboBox *m_proxyMode;
    LineInput m_proxyUrl;
    LineInput m_proxyUser;
    LineInput m_proxyPassword;
    QSpinBox *m_timeLimit;
    QSpinBox *m_attempts;
};
