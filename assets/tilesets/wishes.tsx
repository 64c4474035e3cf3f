<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="wishes" tilewidth="112" tileheight="104" tilecount="15" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="112" height="104" source="wishes/wish_chair.png"/>
 </tile>
 <tile id="1">
  <image width="112" height="104" source="wishes/wish_machine.png"/>
 </tile>
 <tile id="2">
  <image width="112" height="104" source="wishes/wish_plants.png"/>
 </tile>
 <tile id="3">
  <image width="112" height="104" source="wishes/wish_table.png"/>
 </tile>
 <tile id="4">
  <image width="112" height="104" source="wishes/wish_shelf.png"/>
 </tile>
 <tile id="5">
  <image width="112" height="104" source="wishes/wish_divan.png"/>
 </tile>
 <tile id="6">
  <image width="112" height="104" source="wishes/wish_stools.png"/>
 </tile>
 <tile id="7">
  <image width="112" height="104" source="wishes/wish_hooks.png"/>
 </tile>
 <tile id="8">
  <image width="112" height="104" source="wishes/wish_stone.png"/>
 </tile>
 <tile id="9">
  <image width="112" height="104" source="wishes/wish_swing.png"/>
 </tile>
 <tile id="10">
  <image width="112" height="104" source="wishes/wish_tulsi.png"/>
 </tile>
 <tile id="11">
  <image width="112" height="104" source="wishes/wish_line.png"/>
 </tile>
 <tile id="12">
  <image width="112" height="104" source="wishes/wish_small_bed.png"/>
 </tile>
 <tile id="13">
  <image width="112" height="104" source="wishes/wish_desk.png"/>
 </tile>
 <tile id="14">
  <image width="112" height="104" source="wishes/wish_space.png"/>
 </tile>
</tileset>
