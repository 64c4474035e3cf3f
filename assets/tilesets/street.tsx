<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="street" tilewidth="408" tileheight="344" tilecount="20" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="280" height="112" source="street/rail.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="84" width="256" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="48" height="128" source="street/rail_post.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="92" width="20" height="24"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="88" height="120" source="street/plant_hibiscus.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="76" width="40" height="32"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="88" height="120" source="street/plant_curry.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="76" width="40" height="32"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="72" height="92" source="street/plant_tin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="56" width="32" height="24"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="112" height="96" source="street/plants.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="56" width="80" height="28"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="288" height="124" source="street/clothesline.png"/>
 </tile>
 <tile id="7">
  <image width="144" height="156" source="street/facade_window_lit.png"/>
 </tile>
 <tile id="8">
  <image width="144" height="156" source="street/facade_window.png"/>
 </tile>
 <tile id="9">
  <image width="144" height="156" source="street/facade_washing.png"/>
 </tile>
 <tile id="10">
  <image width="280" height="64" source="street/cornice.png"/>
 </tile>
 <tile id="11">
  <image width="48" height="344" source="street/drainpipe.png"/>
 </tile>
 <tile id="12">
  <image width="408" height="272" source="street/flame_tree.png"/>
 </tile>
 <tile id="13">
  <image width="112" height="324" source="street/street_lamp.png"/>
 </tile>
 <tile id="14">
  <image width="408" height="80" source="street/cable.png"/>
 </tile>
 <tile id="15">
  <image width="80" height="96" source="street/broken_chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="56" width="40" height="28"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="40" height="208" source="street/rail_side.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="68" width="16" height="128"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="288" height="144" source="street/line_clothes.png"/>
 </tile>
 <tile id="18">
  <image width="84" height="140" source="street/basket.png"/>
 </tile>
 <tile id="19">
  <image width="288" height="144" source="street/line_shirts.png"/>
 </tile>
</tileset>
