<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="addresses" tilewidth="368" tileheight="208" tilecount="7" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="200" height="128" source="addresses/agency_desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="80" width="168" height="36"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="192" height="96" source="addresses/agency_board.png"/>
 </tile>
 <tile id="2">
  <image width="96" height="64" source="addresses/loose_wire.png"/>
 </tile>
 <tile id="3">
  <image width="296" height="208" source="addresses/cloth_shelves.png"/>
 </tile>
 <tile id="4">
  <image width="368" height="136" source="addresses/white_gaddi.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="76" width="320" height="44"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="120" height="112" source="addresses/cloth_bale.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="64" width="88" height="32"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="112" height="188" source="addresses/back_curtain.png"/>
 </tile>
</tileset>
