// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordlist.h"

namespace rollbook {

namespace {

const char *const words
    = "acorn adder alder almond amber anchor apple apron arrow ash aspen attic autumn badger bagpipe bakery banjo "
      "barley barn basil basket beacon beech bell berry birch bison blanket blossom bonnet bottle bramble brass "
      "bridge brook broom bucket buckle bugle butter button cabin cactus camel candle canoe carpet carrot castle "
      "cattle cedar cello chalk cherry chess chimney cider cinder circle clover cobalt comet compass copper coral "
      "cottage cotton cradle crane cricket crown crumpet cuckoo curtain daisy dandelion deer diamond dolphin donkey "
      "dragon drum duck eagle easel elbow elder elm ember engine fabric falcon feather fern ferry fiddle field finch "
      "flagon flannel flint flute forest fossil fountain fox gander garden garnet geyser ginger glacier glove goblet "
      "goose granite grape guitar hammer harbour harp hazel heather hedge helmet heron hickory honey hornet indigo "
      "island ivory ivy jacket jasmine jigsaw jumper juniper kayak kettle kitchen kite ladder lagoon lantern larch "
      "lavender lemon lichen lily linen lizard lobster locket lupin magnet magpie mallet mango maple marble market "
      "marsh meadow melon mill mint mirror mitten mole moss muffin mustard needle nettle nickel nutmeg oak oasis "
      "oboe olive onion opal orchard orchid organ osprey otter oyster paddle panda parcel parsley peach pebble "
      "pelican pepper piano pickle pigeon pillow plum pocket pollen poplar poppy potter prairie puffin pumpkin "
      "quarry quartz quilt rabbit radish raven reed ribbon river robin rocket rowan ruby saddle saffron salmon "
      "sandal satchel scarf seagull shadow silver sparrow spruce squirrel starling stork sugar sunset swallow tartan "
      "teapot thistle thunder timber tulip tunnel turnip turtle umbrella valley velvet violet violin walnut walrus";

} // namespace

QStringList asWords(QByteArrayView bytes)
{
    static const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
    QStringList found;
    for (const char byte : bytes)
        found << list.at(static_cast<quint8>(byte));
    return found;
}

} // namespace rollbook
