<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="seafront" tilewidth="664" tileheight="320" tilecount="24" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="664" height="280" source="seafront/sky_dusk_clear.png"/>
 </tile>
 <tile id="1">
  <image width="664" height="280" source="seafront/sky_after_sun.png"/>
 </tile>
 <tile id="2">
  <image width="664" height="280" source="seafront/sky_stars.png"/>
 </tile>
 <tile id="3">
  <image width="664" height="224" source="seafront/cloud_building.png"/>
 </tile>
 <tile id="4">
  <image width="664" height="144" source="seafront/cloud_clearing.png"/>
 </tile>
 <tile id="5">
  <image width="152" height="152" source="seafront/sun_path.png"/>
 </tile>
 <tile id="6">
  <image width="408" height="128" source="seafront/bay_near.png"/>
 </tile>
 <tile id="7">
  <image width="408" height="128" source="seafront/bay_middle.png"/>
 </tile>
 <tile id="8">
  <image width="408" height="128" source="seafront/bay_far.png"/>
 </tile>
 <tile id="9">
  <image width="112" height="96" source="seafront/fishing_boat.png"/>
 </tile>
 <tile id="10">
  <image width="280" height="108" source="seafront/tetrapods.png"/>
 </tile>
 <tile id="11">
  <image width="112" height="96" source="seafront/tetrapod_loose.png"/>
 </tile>
 <tile id="12">
  <image width="60" height="52" source="seafront/crab.png"/>
 </tile>
 <tile id="13">
  <image width="152" height="296" source="seafront/sea_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="65" y="267" width="23" height="16"/>
  </objectgroup>
 </tile>
 <tile id="14">
  <image width="200" height="168" source="seafront/corn_cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="129" width="149" height="25"/>
  </objectgroup>
 </tile>
 <tile id="15">
  <image width="88" height="176" source="seafront/balloon_stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="28" y="151" width="27" height="12"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="216" height="320" source="seafront/sea_palm.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="89" y="292" width="29" height="15"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="328" height="164" source="seafront/signboard.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="129" width="280" height="21"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="328" height="164" source="seafront/signboard_letters.png"/>
 </tile>
 <tile id="19">
  <image width="328" height="164" source="seafront/signboard_stop.png"/>
 </tile>
 <tile id="20">
  <image width="184" height="172" source="seafront/trestle_board.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="140" width="133" height="19"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <image width="120" height="56" source="seafront/pigeons.png"/>
 </tile>
 <tile id="22">
  <image width="56" height="52" source="seafront/oil_lamp.png"/>
 </tile>
 <tile id="23">
  <image width="280" height="52" source="seafront/oil_lamps.png"/>
 </tile>
</tileset>
