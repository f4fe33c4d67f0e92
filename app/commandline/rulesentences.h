// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectionrules.h"
#include "account/connections.h"
#include "chime/endpoint.h"
#include "chime/roomrules.h"
#include "rooms/roomlines.h"

// Broken rules in words, for the shell: harmless to a terminal. A sentence begins with its subject,
// which is where the value was written: "--name:", "NAME:", "The connection's endpoint".
namespace commandline {

// "--name:"
QString optionSubject(const QString &name);

QString requiredSentence(const QString &subject);
QString emptySentence(const QString &subject);
QString controlCharacterSentence(const QString &subject);
QString choiceSentence(const QString &subject, const QStringList &choices);
QString numberSentence(const QString &subject, int least, int most);
QString numberSentence(const QString &subject); // 0 or more
QString unreadableSentence(const QString &subject, const QString &file, const QString &why);
QString notCertificatesSentence(const QString &subject);

QString ruleSentence(const QString &subject, const connectionrules::Problem &problem);
QString proxySentence(const QString &subject, connectionrules::ProxyProblem problem);
QString nameSentence(const QString &subject, Connections::NameProblem problem);
QString endpointSentence(const QString &subject, EndpointProblem problem);

// "--name: is required."
QString problemSentence(const roomrules::Problem &problem, const NewRoom &room);

// What is wrong with a line of a list: "line 3: Name: is required."
QString lineSentence(const roomlines::Problem &problem);

// Which connections there are, where one was named that is not.
QString noConnectionSentence(const QString &name, const QList<Connection> &all);

} // namespace commandline
