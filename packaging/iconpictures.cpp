// SPDX-License-Identifier: GPL-3.0-or-later
//
// iconpictures DRAWING SMALL-DRAWING FOLDER
// paints the program's picture in every size that desktops ask for: FOLDER/<size>.png, and all in
// one as roomwright.ico for Windows and roomwright.icns for macOS.

#include <QBuffer>
#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cstdio>
#include <utility>

namespace {

constexpr std::array Sizes{16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr int LargestSmall = 24; // the drawing has too many lines for fewer pixels

struct Picture
{
    int size;
    QByteArray png;
};

QByteArray painted(QSvgRenderer *drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing->render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return png;
}

// A directory of pictures, and then the pictures, as PNG, which Windows reads since Vista.
QByteArray ico(const QList<Picture> &all)
{
    QList<Picture> pictures;
    for (const Picture &picture : all) {
        if (picture.size <= 256 && picture.size != 22)
            pictures.append(picture);
    }
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(pictures.size());
    qsizetype offset = 6 + 16 * pictures.size();
    for (const Picture &picture : std::as_const(pictures)) {
        const auto size = quint8(picture.size); // 0 stands for 256
        out << size << size << quint16(0) << quint16(1) << quint16(32)
            << quint32(picture.png.size()) << quint32(offset);
        offset += picture.png.size();
    }
    for (const Picture &picture : std::as_const(pictures))
        bytes += picture.png;
    return bytes;
}

// Chunks of a type of four letters that says the size, each with its length.
QByteArray icns(const QList<Picture> &all)
{
    QByteArray chunks;
    const auto append = [&chunks](const char *type, int size, const QList<Picture> &pictures) {
        for (const Picture &picture : pictures) {
            if (picture.size != size)
                continue;
            QByteArray length;
            QDataStream(&length, QIODevice::WriteOnly) << quint32(8 + picture.png.size());
            chunks += type + length + picture.png;
        }
    };
    append("icp4", 16, all);
    append("icp5", 32, all);
    append("ic07", 128, all);
    append("ic08", 256, all);
    append("ic09", 512, all);
    QByteArray length;
    QDataStream(&length, QIODevice::WriteOnly) << quint32(8 + chunks.size());
    return QByteArray("icns") + length + chunks;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    QSvgRenderer drawing(arguments.at(1));
    QSvgRenderer smallDrawing(arguments.at(2));
    const QDir folder(arguments.at(3));
    bool well = drawing.isValid() && smallDrawing.isValid();
    QList<Picture> pictures;
    for (const int size : Sizes) {
        pictures.append({size, painted(size <= LargestSmall ? &smallDrawing : &drawing, size)});
        well = write(folder.filePath(QString::number(size) + u".png"), pictures.last().png) && well;
    }
    well = write(folder.filePath(QStringLiteral("roomwright.ico")), ico(pictures)) && well;
    well = write(folder.filePath(QStringLiteral("roomwright.icns")), icns(pictures)) && well;
    if (!well)
        std::fputs("iconpictures: the pictures could not be made\n", stderr);
    return well ? 0 : 1;
}
